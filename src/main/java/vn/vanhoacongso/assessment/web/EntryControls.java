package vn.vanhoacongso.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.Cell;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.criteria.Choice;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Measure;
import vn.vanhoacongso.criteria.Reading;
import vn.vanhoacongso.criteria.TypedInput;
import vn.vanhoacongso.shared.Vietnamese;

/** Builds the inputs of one leaf as a page shows them; the prefix keeps the names of several files on a page apart. */
final class EntryControls {

    private final String prefix;
    private final boolean writable;
    private final Map<String, Cell> cells;
    private final Map<String, String> typed;

    /** The typed texts are those of a form that came back: they stay on screen in place of what is stored. */
    EntryControls(String prefix, boolean writable, Map<String, Cell> cells, Map<String, String> typed) {
        this.prefix = prefix;
        this.writable = writable;
        this.cells = cells;
        this.typed = typed;
    }

    List<EntryPage.Control> of(Leaf leaf, EntryPage.State state) {
        var controls = new ArrayList<EntryPage.Control>();
        for (var input : leaf.measure().inputs()) {
            controls.add(control(leaf, input, state));
        }
        return controls;
    }

    EntryPage.Control note(Leaf leaf, String label, EntryPage.State state) {
        var cell = leaf.code() + "/" + Sheet.NOTE;
        var stored = cells.get(cell);
        return build(leaf, "NOTE", cell, label, "", stored == null ? "" : stored.raw(), state, List.of());
    }

    private EntryPage.Control control(Leaf leaf, Input input, EntryPage.State state) {
        var name = leaf.cell(input);
        var value = shown(input, cells.get(name));
        var current = typed.getOrDefault(name, value);
        return build(
                leaf,
                kind(leaf, input),
                name,
                input.kind() == Input.Kind.CHECK ? input.label() : leaf.code() + " " + input.label(),
                unit(leaf, input),
                value,
                state,
                options(leaf, input, current));
    }

    private EntryPage.Control build(
            Leaf leaf,
            String kind,
            String cell,
            String label,
            String unit,
            String stored,
            EntryPage.State state,
            List<EntryPage.Option> options) {
        var known = cells.get(cell);
        return new EntryPage.Control(
                kind,
                prefix + cell,
                cell,
                prefix + cell,
                label,
                unit,
                typed.getOrDefault(cell, stored),
                known == null ? "0" : Long.toString(known.version()),
                stored,
                stored,
                writable && leaf.source() == Leaf.Source.UNIT,
                state.wrongCells().contains(cell) ? "true" : null,
                shortRule(leaf) == null ? null : prefix + leaf.code() + "-quy-tac",
                options);
    }

    /** The box "none of these" of a checklist that can be filled in; other leaves have none. */
    @Nullable
    String noneName(Leaf leaf) {
        var offered = writable && leaf.source() == Leaf.Source.UNIT && leaf.measure() instanceof Measure.Checklist;
        return offered ? prefix + SentCells.NONE_MET + leaf.code() : null;
    }

    boolean isNoneMet(Leaf leaf) {
        return leaf.measure().inputs().stream().allMatch(input -> {
            var cell = cells.get(leaf.cell(input));
            return cell != null && "0".equals(cell.value());
        });
    }

    /** A value in its one written form; a text that is none, as it was typed. */
    static String shown(Input input, @Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var value = cell.value();
        if (value == null || input.kind() == Input.Kind.CHECK || input.kind() == Input.Kind.CHOICE) {
            return value == null ? cell.raw() : value;
        }
        return TypedInput.read(input, cell.raw()) instanceof Reading.Accepted(String normalized, String shown)
                ? shown
                : cell.raw();
    }

    private static String kind(Leaf leaf, Input input) {
        return leaf.measure() instanceof Measure.YesNo ? "RADIO" : input.kind().name();
    }

    private static String unit(Leaf leaf, Input input) {
        return switch (leaf.measure()) {
            case Measure.Ratio _, Measure.YesNo _, Measure.Levels _ -> "";
            case Measure.PointsEntry _ -> "điểm";
            case Measure.Checklist list -> points(list.items(), input.key());
            case Measure.Deduct _, Measure.Count _ -> input.label();
        };
    }

    private List<EntryPage.Option> options(Leaf leaf, Input input, String value) {
        return input.choices().stream()
                .map(choice -> new EntryPage.Option(
                        prefix + leaf.cell(input) + "-" + choice.value(),
                        choice.value(),
                        label(leaf, choice),
                        choice.value().equals(value)))
                .toList();
    }

    private static String label(Leaf leaf, Choice choice) {
        return switch (leaf.measure()) {
            case Measure.Levels levels ->
                "%s (%s điểm)".formatted(choice.label(), points(levels.levels(), choice.value()));
            case Measure.YesNo _ ->
                choice.value().equals(Measure.YesNo.YES)
                        ? choice.label() + " (" + Vietnamese.points(leaf.maximum()) + ")"
                        : choice.label();
            default -> choice.label();
        };
    }

    private static String points(List<Measure.Part> parts, String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> Vietnamese.points(part.points()))
                .findFirst()
                .orElse("");
    }

    /** The rule in a few words, where the inputs alone do not tell it. */
    static @Nullable String shortRule(Leaf leaf) {
        return switch (leaf.measure()) {
            case Measure.Ratio ratio -> ratio(ratio);
            case Measure.Count count ->
                "mỗi %s %s, nhiều nhất %s"
                        .formatted(count.label(), Vietnamese.points(count.each()), Vietnamese.points(leaf.maximum()));
            case Measure.Deduct deduct
            when deduct.counters().size() == 1 ->
                "%s trừ %s mỗi %s"
                        .formatted(
                                Vietnamese.points(leaf.maximum()),
                                Vietnamese.points(deduct.counters().getFirst().points()),
                                deduct.counters().getFirst().label());
            default -> null;
        };
    }

    private static String ratio(Measure.Ratio ratio) {
        var threshold = ratio.threshold();
        var below = threshold == null ? "" : ", dưới " + Vietnamese.plain(threshold) + "% là 0 điểm";
        return ratio.numerator() + " / " + ratio.denominator() + "; mục tiêu " + Vietnamese.plain(ratio.target()) + "%"
                + below;
    }
}
