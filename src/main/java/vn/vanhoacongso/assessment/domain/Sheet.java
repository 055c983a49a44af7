package vn.vanhoacongso.assessment.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.LeafScore;
import vn.vanhoacongso.criteria.Scoring;

/** A criteria set together with what has been typed: points, what is missing and what contradicts itself follow. */
public record Sheet(CriteriaSet set, Map<String, Cell> cells) {

    /** The free text of a leaf: an explanation beside, or instead of, evidence. */
    public static final String NOTE = "note";

    /** The leaf and input a cell name stands for; a note has no input. */
    public Optional<Place> place(String cell) {
        var slash = cell.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var key = cell.substring(slash + 1);
        return set.leaf(cell.substring(0, slash)).flatMap(leaf -> place(leaf, key));
    }

    private static Optional<Place> place(Leaf leaf, String key) {
        if (key.equals(NOTE)) {
            return Optional.of(new Place(leaf, Optional.empty()));
        }
        return leaf.measure().inputs().stream()
                .filter(input -> input.key().equals(key))
                .findFirst()
                .map(input -> new Place(leaf, Optional.of(input)));
    }

    public LeafScore score(Leaf leaf) {
        return Scoring.leaf(leaf, values(leaf), false);
    }

    /** Points of all leaves for which something was typed. */
    public Map<String, LeafScore> scores() {
        var scores = new LinkedHashMap<String, LeafScore>();
        set.leaves().forEach(leaf -> {
            if (hasText(leaf)) {
                scores.put(leaf.code(), score(leaf));
            }
        });
        return scores;
    }

    public List<Scoring.Problem> problems(Leaf leaf) {
        return Scoring.problems(leaf, values(leaf));
    }

    public boolean hasUnreadable(Leaf leaf) {
        return leaf.measure().inputs().stream()
                .map(input -> cells.get(leaf.cell(input)))
                .anyMatch(cell -> cell != null && cell.isUnreadable());
    }

    public boolean hasNote(Leaf leaf) {
        var note = cells.get(leaf.code() + "/" + NOTE);
        return note != null && !note.raw().isBlank();
    }

    /** Leaves of the unit that have their points. */
    public int done() {
        return (int) set.leaves().stream()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .filter(leaf -> SheetScores.counts(score(leaf)))
                .count();
    }

    /** Leaves with a text that is no value, or with values that contradict each other. */
    public int problems() {
        return (int) set.leaves().stream()
                .filter(leaf -> hasUnreadable(leaf) || !problems(leaf).isEmpty())
                .count();
    }

    private boolean hasText(Leaf leaf) {
        return leaf.measure().inputs().stream().anyMatch(input -> cells.containsKey(leaf.cell(input)));
    }

    private Map<String, String> values(Leaf leaf) {
        var values = new HashMap<String, String>();
        for (var input : leaf.measure().inputs()) {
            var cell = cells.get(leaf.cell(input));
            if (cell != null && cell.value() != null) {
                values.put(input.key(), cell.value());
            }
        }
        return values;
    }

    /** Where a cell stands. */
    public record Place(Leaf leaf, Optional<Input> input) {}
}
