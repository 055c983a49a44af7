package vn.vanhoacongso.criteria.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.ReferencePart;

/** The sets that the portal ships: one per kind of unit, and the short form. */
@Component
class CriteriaReference implements ReferencePart {

    private static final String FILES = "classpath:db/reference/criteria/*.yml";

    private final CriteriaLoader loader;

    CriteriaReference(CriteriaLoader loader) {
        this.loader = loader;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        loader.load(shipped());
    }

    static Map<String, String> shipped() {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                texts.put(name(file), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), file.getDescription());
    }
}
