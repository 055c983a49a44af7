package vn.vanhoacongso.assessment.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.assessment.domain.TypedCell;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;

/**
 * The fields of a form sent without script. Beside each text stand the text it was shown with ("g:"), so that only
 * changed cells are saved, and its version ("v:"); with the key of the rendered form a second sending is harmless.
 */
record SentCells(Map<String, String[]> fields, String prefix) {

    static final String KEY = "khoa";

    /** The box "none of these" of a checklist. */
    static final String NONE_MET = "khong:";

    private static final String VERSION = "v:";
    private static final String SHOWN = "g:";

    /** The cells of these leaves that differ from what was shown. */
    List<TypedCell> changed(List<Leaf> leaves) {
        var changed = new ArrayList<TypedCell>();
        for (var leaf : leaves) {
            for (var input : leaf.measure().inputs()) {
                add(changed, leaf, leaf.cell(input), input.kind() == Input.Kind.CHECK);
            }
            add(changed, leaf, leaf.code() + "/" + Sheet.NOTE, false);
        }
        return changed;
    }

    private void add(List<TypedCell> changed, Leaf leaf, String cell, boolean check) {
        var name = prefix + cell;
        if (!fields.containsKey(name) || !fields.containsKey(SHOWN + name)) {
            return;
        }
        var shown = text(SHOWN + name);
        var typed = check ? ticked(leaf, name, shown) : text(name);
        if (!sameLines(typed).equals(sameLines(shown))) {
            changed.add(new TypedCell(cell, typed, version(name), operation(cell, typed)));
        }
    }

    /** An empty box that was never touched is "not yet entered", which is not "not met". */
    private String ticked(Leaf leaf, String name, String shown) {
        if (text(name).equals("1")) {
            return "1";
        }
        return shown.isEmpty() && !fields.containsKey(prefix + NONE_MET + leaf.code()) ? "" : "0";
    }

    private long version(String name) {
        try {
            return Long.parseLong(text(VERSION + name));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private UUID operation(String cell, String typed) {
        return UUID.nameUUIDFromBytes(
                (text(KEY) + "\n" + prefix + cell + "\n" + typed).getBytes(StandardCharsets.UTF_8));
    }

    /** The last value of a field: a ticked box follows its hidden companion. */
    private String text(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[values.length - 1];
    }

    private static String sameLines(String text) {
        return text.replace("\r\n", "\n");
    }
}
