package vn.vanhoacongso.assessment.domain;

import vn.vanhoacongso.access.Role;

/** Which level appraises a file: data of the season, not of the code that runs it. */
public enum AppraiserLevel {
    DISTRICT(Role.DISTRICT_APPRAISER),
    PROVINCE(Role.PROV_APPRAISER);

    private final Role appraiser;

    AppraiserLevel(Role appraiser) {
        this.appraiser = appraiser;
    }

    public Role appraiser() {
        return appraiser;
    }
}
