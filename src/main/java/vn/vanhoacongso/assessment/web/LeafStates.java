package vn.vanhoacongso.assessment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.Cell;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.LeafScore;
import vn.vanhoacongso.criteria.Measure;
import vn.vanhoacongso.criteria.Reading;
import vn.vanhoacongso.criteria.TypedInput;
import vn.vanhoacongso.shared.Vietnamese;

/** Says of each leaf what its row shows beside the inputs: points, condition in a word, sentences on what to mend. */
final class LeafStates {

    private final Sheet sheet;
    private final Words words;

    LeafStates(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    EntryPage.State of(Leaf leaf) {
        var messages = messages(leaf);
        var score = sheet.score(leaf);
        var wrong = messages.stream().map(EntryPage.Message::cell).toList();
        var look = look(leaf, score, !messages.isEmpty());
        return new EntryPage.State(
                leaf.code(),
                points(leaf, score),
                calculated(leaf),
                look.tone(),
                look.icon(),
                words.of(look.key()),
                messages.isEmpty() ? "" : "grid__row--err grid__row--open",
                onBehalf(leaf),
                messages,
                wrong);
    }

    /** Text that is no value, or answers that contradict each other. */
    boolean isWrong(Leaf leaf) {
        return sheet.hasUnreadable(leaf) || !sheet.problems(leaf).isEmpty();
    }

    boolean isMissing(Leaf leaf) {
        var state = sheet.score(leaf).state();
        return leaf.source() == Leaf.Source.UNIT
                && (state == LeafScore.State.EMPTY || state == LeafScore.State.INCOMPLETE);
    }

    boolean isDone(Leaf leaf) {
        return leaf.source() == Leaf.Source.UNIT && !isMissing(leaf);
    }

    private List<EntryPage.Message> messages(Leaf leaf) {
        var messages = new ArrayList<EntryPage.Message>();
        for (var input : leaf.measure().inputs()) {
            var cell = sheet.cells().get(leaf.cell(input));
            if (cell != null
                    && cell.isUnreadable()
                    && TypedInput.read(input, cell.raw()) instanceof Reading.Refused no) {
                messages.add(
                        new EntryPage.Message(cell.name(), kept(input, cell, words.of(no.messageKey(), no.args()))));
            }
        }
        var note = sheet.cells().get(leaf.code() + "/" + Sheet.NOTE);
        if (note != null && note.isUnreadable()) {
            messages.add(new EntryPage.Message(note.name(), words.of("assessment.note.tooLong", leaf.code(), "2.000")));
        }
        for (var problem : sheet.problems(leaf)) {
            messages.add(new EntryPage.Message(firstCell(leaf), words.of(problem.messageKey(), problem.args())));
        }
        return messages;
    }

    /** Controls that cannot show a foreign text say it in the sentence. */
    private String kept(Input input, Cell cell, String sentence) {
        var shows = input.kind() == Input.Kind.INTEGER || input.kind() == Input.Kind.DECIMAL;
        return shows ? sentence : words.of("assessment.entry.kept", sentence, shortened(cell.raw()));
    }

    private static String shortened(String raw) {
        return raw.length() > 60 ? raw.substring(0, 60) + "…" : raw;
    }

    private static String firstCell(Leaf leaf) {
        return leaf.cell(leaf.measure().inputs().getFirst());
    }

    private String points(Leaf leaf, LeafScore score) {
        var counts = score.state() == LeafScore.State.SCORED || leaf.source() != Leaf.Source.UNIT;
        return counts ? Vietnamese.points(score.points()) : "–";
    }

    private @Nullable String calculated(Leaf leaf) {
        if (!(leaf.measure() instanceof Measure.Ratio)) {
            return null;
        }
        var above = number(leaf, Measure.Ratio.NUMERATOR);
        var below = number(leaf, Measure.Ratio.DENOMINATOR);
        if (above == null || below == null || below.signum() == 0 || above.compareTo(below) > 0) {
            return null;
        }
        return "= " + Vietnamese.percent(above.movePointRight(2).divide(below, 2, RoundingMode.HALF_UP));
    }

    private @Nullable BigDecimal number(Leaf leaf, String key) {
        var cell = sheet.cells().get(leaf.code() + "/" + key);
        return cell == null || cell.value() == null ? null : new BigDecimal(Objects.requireNonNull(cell.value()));
    }

    private @Nullable String onBehalf(Leaf leaf) {
        return leaf.measure().inputs().stream()
                .map(input -> sheet.cells().get(leaf.cell(input)))
                .filter(cell -> cell != null && cell.onBehalf())
                .map(cell -> words.of(
                        "assessment.entry.cellOnBehalf",
                        Objects.requireNonNull(cell).savedByName()))
                .findFirst()
                .orElse(null);
    }

    private record Look(String tone, String icon, String key) {}

    private static final Map<LeafScore.State, Look> LOOKS = Map.of(
            LeafScore.State.EMPTY, new Look("empty", "circle", "assessment.state.empty"),
            LeafScore.State.INCOMPLETE, new Look("warn", "alert", "assessment.state.incomplete"),
            LeafScore.State.SCORED, new Look("ok", "check", "assessment.state.saved"),
            LeafScore.State.NOT_APPLICABLE, new Look("ok", "na", "assessment.state.notApplicable"));

    private static Look look(Leaf leaf, LeafScore score, boolean wrong) {
        return switch (leaf.source()) {
            case APPRAISER -> new Look("plain", "lock", "assessment.state.appraiser");
            case SYSTEM -> new Look("plain", "lock", "assessment.state.system");
            case UNIT ->
                wrong
                        ? new Look("err", "error", "assessment.state.wrong")
                        : Objects.requireNonNull(LOOKS.get(score.state()));
        };
    }
}
