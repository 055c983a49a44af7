package vn.vanhoacongso.authorization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that stand only in unpublished content and name the unit they belong to. */
final class Markers {

    private static final Pattern FORM = Pattern.compile("ZZ-([A-Z0-9-]+)-([a-z]+)");

    private Markers() {}

    static String of(String unit, String field) {
        return "ZZ-" + unit + "-" + field;
    }

    /** The units whose content stands in a text, once for each place. */
    static List<String> units(String text) {
        var units = new ArrayList<String>();
        var found = FORM.matcher(text);
        while (found.find()) {
            units.add(found.group(1));
        }
        return units;
    }
}
