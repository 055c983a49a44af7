package vn.vanhoacongso.organization.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** Reads what stands in an address, where anything may stand. */
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private Typed() {}

    /** Composed, trimmed, and without letters that nobody sees and the database refuses. */
    static String clean(@Nullable String parameter) {
        return parameter == null
                ? ""
                : Vietnamese.clean(
                        INVISIBLE.matcher(Vietnamese.clean(parameter)).replaceAll(" "));
    }

    /** The page asked for; nonsense means the first. */
    static int page(@Nullable String parameter) {
        var text = clean(parameter);
        return text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
