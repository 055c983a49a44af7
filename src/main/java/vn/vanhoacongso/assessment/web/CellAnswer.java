package vn.vanhoacongso.assessment.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.CellOutcome;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.shared.Vietnamese;

/** What the entry script gets back: each cell's fate, the rows it touched, and the sums, all as text to show. */
record CellAnswer(
        List<Result> results,
        List<EntryPage.State> rows,
        EntryPage.Totals totals,
        Map<String, SheetTotals.Part> parts,
        String time) {

    /** The fate of one cell; only what belongs to the outcome is filled. */
    record Result(
            String item,
            String outcome,
            @Nullable Long version,
            @Nullable String shown,
            @Nullable String message,
            @Nullable Other other) {}

    /** Somebody else's text in the same cell. */
    record Other(String theirs, String byName, String at) {}

    static CellAnswer of(List<CellOutcome> outcomes, Sheet sheet, Words words, String time) {
        var states = new LeafStates(sheet, words);
        var touched = new LinkedHashSet<String>();
        outcomes.forEach(outcome -> touched.add(outcome.cell().split("/", 2)[0]));
        var rows = touched.stream()
                .flatMap(code -> sheet.set().leaf(code).stream())
                .map(states::of)
                .toList();
        var totals = SheetTotals.of(sheet, states);
        return new CellAnswer(
                outcomes.stream().map(outcome -> result(outcome, sheet, words)).toList(),
                rows,
                totals.all(),
                totals.parts(),
                time);
    }

    private static Result result(CellOutcome outcome, Sheet sheet, Words words) {
        return switch (outcome) {
            case CellOutcome.Saved(var cell, var version, var shown) ->
                new Result(cell, "saved", version, shown(sheet, cell, shown), null, null);
            case CellOutcome.Invalid(var cell, var version, var raw, var key, var arguments) ->
                new Result(cell, "invalid", version, raw, words.of(key, arguments), null);
            case CellOutcome.Conflict(var cell, var version, var theirs, var name, var at, var mine) ->
                new Result(cell, "conflict", version, mine, null, new Other(theirs, name, Vietnamese.moment(at)));
            case CellOutcome.Locked(var cell, var key, var arguments) ->
                new Result(cell, "locked", null, null, words.of(key, arguments), null);
            case CellOutcome.Gone(var cell) ->
                new Result(cell, "gone", null, null, words.of("assessment.entry.gone", cell), null);
        };
    }

    /** Boxes and lists show their stored value, not its label. */
    private static String shown(Sheet sheet, String cell, String shown) {
        return sheet.place(cell)
                .flatMap(Sheet.Place::input)
                .map(input -> EntryControls.shown(input, sheet.cells().get(cell)))
                .orElse(shown);
    }
}
