package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Measure;

/** Invents plausible answers of one unit: the better its habits, the better its numbers; the same seed, the same answers. */
final class DemoAnswers {

    private final Random random;
    private final double habit;
    private final int staff;

    /** A habit of 1 answers everything at its best, 0 at its worst. */
    DemoAnswers(long seed, double habit) {
        this.random = new Random(seed);
        this.habit = habit;
        this.staff = 8 + random.nextInt(40);
    }

    Map<String, String> of(Leaf leaf) {
        var answers = new LinkedHashMap<String, String>();
        switch (leaf.measure()) {
            case Measure.Ratio ratio -> ratio(ratio, answers);
            case Measure.YesNo _ -> answers.put(Measure.YesNo.ANSWER, well() ? Measure.YesNo.YES : Measure.YesNo.NO);
            case Measure.Checklist list -> list.items().forEach(item -> answers.put(item.key(), well() ? "1" : "0"));
            case Measure.Levels levels -> answers.put(Measure.Levels.LEVEL, level(levels));
            case Measure.Deduct deduct ->
                deduct.counters().forEach(counter -> answers.put(counter.key(), well() ? "0" : "1"));
            case Measure.Count _ -> answers.put(Measure.Count.COUNT, String.valueOf(count()));
            case Measure.PointsEntry entry -> answers.put(Measure.PointsEntry.POINTS, points(entry.maximum()));
        }
        return answers;
    }

    /** Whether the appraiser finds something to correct in a leaf. */
    boolean isCorrected() {
        return random.nextDouble() < 0.14;
    }

    /** What is left of points after a correction, in steps of a quarter. */
    BigDecimal corrected(BigDecimal points) {
        var left = points.multiply(BigDecimal.valueOf(0.4 + random.nextDouble() * 0.5));
        return quarter(left).min(points);
    }

    private void ratio(Measure.Ratio ratio, Map<String, String> answers) {
        int whole = staff + random.nextInt(30);
        var rate = Math.min(1, ratio.target().doubleValue() / 100 * (0.72 + 0.32 * quality()));
        answers.put(Measure.Ratio.NUMERATOR, String.valueOf(Math.round(whole * rate)));
        answers.put(Measure.Ratio.DENOMINATOR, String.valueOf(whole));
    }

    private String level(Measure.Levels levels) {
        var last = levels.levels().size() - 1;
        var place = (int) Math.round((1 - quality()) * last);
        return levels.levels().get(place).key();
    }

    private long count() {
        return Math.round(quality() * 4);
    }

    private String points(BigDecimal maximum) {
        return quarter(maximum.multiply(BigDecimal.valueOf(0.6 + 0.4 * quality())))
                .toPlainString();
    }

    private boolean well() {
        return random.nextDouble() < 0.55 + 0.45 * habit;
    }

    private double quality() {
        return Math.clamp(habit + random.nextGaussian() * 0.18, 0, 1);
    }

    private static BigDecimal quarter(BigDecimal points) {
        return points.multiply(BigDecimal.valueOf(4))
                .setScale(0, RoundingMode.HALF_UP)
                .divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
    }
}
