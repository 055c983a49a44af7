package vn.vanhoacongso.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry grid of one unit's file: every leaf with its inputs, points and state, already decided and written out. */
public record EntryPage(
        Head head, Save save, Totals totals, List<Group> groups, List<Filter> filters, List<Problem> problems) {

    /** What the page is about and until when it can be filled. */
    public record Head(
            String title,
            String stage,
            String stageTone,
            String set,
            @Nullable String daysLeft,
            String deadline,
            @Nullable String onBehalf,
            @Nullable String closed,
            boolean illustration,
            int leaves,
            String checkHref,
            String historyHref) {}

    /** Where the cells go: the address for scripts, the address of the form, and under which name a browser keeps them. */
    public record Save(
            boolean writable, String url, String formUrl, String account, String file, String key, String tokenUrl) {}

    /** What the bar at the bottom shows. */
    public record Totals(String points, String maximum, String rate, int done, int leaves, int problems) {}

    /** One group of the set with its subtotal. */
    public record Group(
            String id,
            String code,
            String title,
            String maximum,
            String points,
            String done,
            List<Criterion> criteria) {}

    /** One criterion with its subtotal. */
    public record Criterion(String code, String title, String maximum, String points, String done, List<Row> rows) {}

    /** One leaf. */
    public record Row(
            String code,
            String title,
            String maximum,
            Guide guide,
            String kind,
            List<Control> controls,
            @Nullable String shortRule,
            @Nullable String noneName,
            boolean noneMet,
            @Nullable Control note,
            boolean hasNote,
            Files files,
            State state) {}

    /** How points come about, what to prove, on what legal basis. */
    public record Guide(String rule, String evidence, String guidance, String legalBasis) {}

    /** The link to the evidence of a leaf. */
    public record Files(String href, String text, boolean some) {}

    /** Points and condition of a leaf, in the form in which scripts get it too. */
    public record State(
            String leaf,
            String points,
            @Nullable String calculated,
            String tone,
            String icon,
            String text,
            String rowClass,
            @Nullable String by,
            List<Message> messages,
            List<String> wrongCells) {}

    /** One sentence below a row; the cell is the one to mend. */
    public record Message(String cell, String text) {}

    /** One input: its name in the form, its cell, what it shows, and the version the text was shown with. */
    public record Control(
            String kind,
            String name,
            String cell,
            String id,
            String label,
            String unit,
            String value,
            String version,
            String shown,
            String original,
            boolean editable,
            @Nullable String invalid,
            @Nullable String ruleId,
            List<Option> options) {

        public boolean checked() {
            return value.equals("1");
        }

        /** The same input named by its unit, where one page holds the inputs of many. */
        Control labelled(String unitName) {
            return new Control(
                    kind,
                    name,
                    cell,
                    id,
                    unitName + ": " + label,
                    unit,
                    value,
                    version,
                    shown,
                    original,
                    editable,
                    invalid,
                    ruleId,
                    options);
        }
    }

    /** One choice of a control. */
    public record Option(String id, String value, String label, boolean chosen) {}

    /** Which rows to show. */
    public record Filter(String href, String text, @Nullable String current) {}

    /** An entry of the summary of errors. */
    public record Problem(String href, String text) {}
}
