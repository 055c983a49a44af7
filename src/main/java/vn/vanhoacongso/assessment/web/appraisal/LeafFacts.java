package vn.vanhoacongso.assessment.web.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.assessment.web.appraisal.AppraisalRow.Fact;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Measure;
import vn.vanhoacongso.criteria.Measure.Ratio;
import vn.vanhoacongso.criteria.Reading;
import vn.vanhoacongso.criteria.TypedInput;
import vn.vanhoacongso.shared.Vietnamese;

/** What the unit typed for one leaf: each value with its label, and all of them in one short line. */
record LeafFacts(Leaf leaf, Sheet sheet) {

    private static final String NOTHING = "–";

    /** One line per input; a single input says all in the short form. */
    List<Fact> all() {
        if (leaf.measure().inputs().size() < 2) {
            return List.of();
        }
        return leaf.measure().inputs().stream()
                .filter(input -> raw(input) != null)
                .map(input -> new Fact(input.label(), shown(input)))
                .toList();
    }

    /** "352/431 = 81,67%", "5/5", the chosen level, the number of cases. */
    String brief() {
        if (leaf.measure().inputs().stream().noneMatch(input -> raw(input) != null)) {
            return NOTHING;
        }
        return switch (leaf.measure()) {
            case Ratio _ -> ratio();
            case Measure.Checklist list -> met() + "/" + list.items().size();
            default -> leaf.measure().inputs().stream().map(this::shown).collect(Collectors.joining(" + "));
        };
    }

    String note() {
        var cell = sheet.cells().get(leaf.code() + "/" + Sheet.NOTE);
        return cell == null ? "" : cell.raw();
    }

    private String ratio() {
        var inputs = leaf.measure().inputs();
        var numerator = value(inputs.getFirst());
        var denominator = value(inputs.getLast());
        var text = shown(inputs.getFirst()) + "/" + shown(inputs.getLast());
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return text;
        }
        return text + " = "
                + Vietnamese.percent(numerator.movePointRight(2).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    private long met() {
        return leaf.measure().inputs().stream()
                .filter(input -> "1".equals(normalized(input)))
                .count();
    }

    private String shown(Input input) {
        var raw = raw(input);
        if (raw == null) {
            return NOTHING;
        }
        return TypedInput.read(input, raw) instanceof Reading.Accepted accepted ? accepted.shown() : raw;
    }

    private @Nullable BigDecimal value(Input input) {
        var value = normalized(input);
        return value == null ? null : new BigDecimal(value);
    }

    private @Nullable String normalized(Input input) {
        var cell = sheet.cells().get(leaf.cell(input));
        return cell == null ? null : cell.value();
    }

    private @Nullable String raw(Input input) {
        var cell = sheet.cells().get(leaf.cell(input));
        return cell == null || cell.raw().isBlank() ? null : cell.raw();
    }
}
