package vn.vanhoacongso.web.home;

import java.util.List;

/** A list of explanations by message key. */
public record HelpPage(List<Entry> entries) {

    static HelpPage of(String family, List<String> names) {
        return new HelpPage(names.stream()
                .map(name -> new Entry(family + "." + name + ".name", family + "." + name + ".meaning"))
                .toList());
    }

    /** One thing and what it means. */
    public record Entry(String nameKey, String meaningKey) {}
}
