package vn.vanhoacongso.criteria;

import static java.math.BigDecimal.ZERO;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.vanhoacongso.criteria.LeafScore.State;
import vn.vanhoacongso.criteria.Measure.Checklist;
import vn.vanhoacongso.criteria.Measure.Count;
import vn.vanhoacongso.criteria.Measure.Deduct;
import vn.vanhoacongso.criteria.Measure.Levels;
import vn.vanhoacongso.criteria.Measure.PointsEntry;
import vn.vanhoacongso.criteria.Measure.Ratio;
import vn.vanhoacongso.criteria.Measure.YesNo;
import vn.vanhoacongso.shared.Vietnamese;

/** Answers in, points out: no clock, no database, rounding half-up at the leaf and nowhere else. */
public final class Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NOTHING = ZERO.setScale(2);

    private Scoring() {}

    /** A contradiction between the answers of one leaf: message key and arguments. */
    public record Problem(String messageKey, List<String> args) {}

    /** Scores one leaf from the normalized answers by input key; answers of other inputs are ignored. */
    public static LeafScore leaf(Leaf leaf, Map<String, String> normalizedByInputKey, boolean notApplicable) {
        if (notApplicable && leaf.mayBeNotApplicable()) {
            return new LeafScore(State.NOT_APPLICABLE, NOTHING, NOTHING);
        }
        var answers = new Answers(leaf.measure().inputs(), normalizedByInputKey);
        if (answers.none()) {
            return empty(leaf);
        }
        return switch (leaf.measure()) {
            case Ratio ratio -> ratio(leaf, ratio, answers);
            case YesNo _ -> scored(leaf, answers.is(YesNo.ANSWER, YesNo.YES) ? leaf.maximum() : ZERO);
            case Checklist list -> scored(leaf, sum(list.items(), answers));
            case Levels levels -> level(leaf, levels, answers);
            case Deduct deduct ->
                answers.all() ? scored(leaf, leaf.maximum().subtract(sum(deduct.counters(), answers))) : open(leaf);
            case Count count -> scored(leaf, count.each().multiply(answers.number(Count.COUNT)));
            case PointsEntry _ -> scored(leaf, answers.number(PointsEntry.POINTS));
        };
    }

    /** What contradicts itself in one leaf; empty when there is nothing to complain about. */
    public static List<Problem> problems(Leaf leaf, Map<String, String> normalizedByInputKey) {
        var answers = new Answers(leaf.measure().inputs(), normalizedByInputKey);
        if (leaf.measure() instanceof Ratio ratio && answers.all() && tooMany(answers)) {
            return List.of(new Problem(
                    "criteria.problem.numeratorAboveDenominator",
                    List.of(
                            leaf.code(),
                            ratio.numerator(),
                            Vietnamese.plain(answers.number(Ratio.NUMERATOR)),
                            ratio.denominator(),
                            Vietnamese.plain(answers.number(Ratio.DENOMINATOR)))));
        }
        return List.of();
    }

    /** Adds the leaves up; a leaf without a score counts as unanswered, codes outside the set are ignored. */
    public static SheetScore sheet(CriteriaSet set, Map<String, LeafScore> scores) {
        var groups = set.groups().stream().map(group -> group(group, scores)).toList();
        var total = groups.stream().map(GroupScore::points).reduce(NOTHING, BigDecimal::add);
        var maximum = groups.stream().map(GroupScore::maximum).reduce(NOTHING, BigDecimal::add);
        return new SheetScore(total, maximum, rate(total, maximum), groups);
    }

    private static GroupScore group(CriteriaGroup group, Map<String, LeafScore> scores) {
        var leaves = group.leaves()
                .map(leaf -> scores.getOrDefault(leaf.code(), empty(leaf)))
                .toList();
        var points = leaves.stream().map(LeafScore::points).reduce(NOTHING, BigDecimal::add);
        var maximum = leaves.stream().map(LeafScore::maximum).reduce(NOTHING, BigDecimal::add);
        var floorMet = points.multiply(HUNDRED).compareTo(maximum.multiply(group.floorShare())) >= 0;
        return new GroupScore(group.code(), points, maximum, rate(points, maximum), floorMet);
    }

    private static BigDecimal rate(BigDecimal points, BigDecimal maximum) {
        return maximum.signum() == 0 ? NOTHING : points.multiply(HUNDRED).divide(maximum, 2, HALF_UP);
    }

    private static LeafScore ratio(Leaf leaf, Ratio ratio, Answers answers) {
        if (answers.isZero(Ratio.DENOMINATOR) && !answers.isPositive(Ratio.NUMERATOR)) {
            return new LeafScore(State.NOT_APPLICABLE, NOTHING, NOTHING);
        }
        if (!answers.all() || tooMany(answers)) {
            return open(leaf);
        }
        var hundredfold = answers.number(Ratio.NUMERATOR).multiply(HUNDRED);
        var denominator = answers.number(Ratio.DENOMINATOR);
        var threshold = ratio.threshold();
        if (threshold != null && hundredfold.compareTo(threshold.multiply(denominator)) < 0) {
            return scored(leaf, ZERO);
        }
        var needed = ratio.target().multiply(denominator);
        return scored(leaf, leaf.maximum().multiply(hundredfold).divide(needed, 2, HALF_UP));
    }

    private static boolean tooMany(Answers answers) {
        return answers.number(Ratio.NUMERATOR).compareTo(answers.number(Ratio.DENOMINATOR)) > 0;
    }

    private static LeafScore level(Leaf leaf, Levels levels, Answers answers) {
        return levels.levels().stream()
                .filter(level -> answers.is(Levels.LEVEL, level.key()))
                .findFirst()
                .map(level -> scored(leaf, level.points()))
                .orElseGet(() -> open(leaf));
    }

    private static BigDecimal sum(List<Measure.Part> parts, Answers answers) {
        return parts.stream()
                .map(part -> part.points().multiply(answers.number(part.key())))
                .reduce(ZERO, BigDecimal::add);
    }

    private static LeafScore scored(Leaf leaf, BigDecimal points) {
        var bounded = points.max(ZERO).min(leaf.maximum());
        return new LeafScore(State.SCORED, bounded.setScale(2, HALF_UP), leaf.maximum());
    }

    private static LeafScore open(Leaf leaf) {
        return new LeafScore(State.INCOMPLETE, NOTHING, leaf.maximum());
    }

    private static LeafScore empty(Leaf leaf) {
        var standsFull = leaf.measure() instanceof Deduct && leaf.source() != Leaf.Source.UNIT;
        return new LeafScore(State.EMPTY, standsFull ? leaf.maximum() : NOTHING, leaf.maximum());
    }
}
