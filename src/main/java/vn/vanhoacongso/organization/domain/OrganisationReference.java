package vn.vanhoacongso.organization.domain;

import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.ReferencePart;

/** The province as the sources know it: districts, communes, provincial bodies and blocks. */
@Component
class OrganisationReference implements ReferencePart {

    private final OrganisationLoader loader;

    OrganisationReference(OrganisationLoader loader) {
        this.loader = loader;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load() {
        loader.load(OrganisationFiles.in(OrganisationFiles.REFERENCE));
    }
}
