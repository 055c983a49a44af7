package vn.vanhoacongso.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vanhoacongso.criteria.LeafScore.State;
import vn.vanhoacongso.criteria.Measure.Part;

/** Two thousand sets with answers drawn from a fixed seed: what must hold for every sheet that can exist. */
class RandomTreeTests {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void everySheetKeepsTheRules() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var set = set(random);
            var scores = new LinkedHashMap<String, LeafScore>();
            for (var leaf : set.leaves()) {
                var answers = answers(leaf, random);
                var score = Scoring.leaf(leaf, answers, random.nextInt(8) == 0);
                stayWithinBounds(leaf, score, seed);
                betterAnswersNeverLose(leaf, answers, random, seed);
                scores.put(leaf.code(), score);
            }
            sumsAreExact(set, scores, seed);
            orderDoesNotMatter(set, scores, random, seed);
        }
    }

    private static void stayWithinBounds(Leaf leaf, LeafScore score, int seed) {
        assertThat(score.points()).as("seed %s %s", seed, leaf).isBetween(BigDecimal.ZERO, leaf.maximum());
        assertThat(score.points()).isLessThanOrEqualTo(score.maximum());
        assertThat(score.points().scale()).isEqualTo(2);
        assertThat(score.maximum().signum() == 0).isEqualTo(score.state() == State.NOT_APPLICABLE);
    }

    private static void betterAnswersNeverLose(Leaf leaf, Map<String, String> answers, Random random, int seed) {
        var before = Scoring.leaf(leaf, answers, false);
        if (before.state() != State.SCORED) {
            return;
        }
        var after = Scoring.leaf(leaf, better(leaf, answers, random), false);
        assertThat(after.points()).as("seed %s %s %s", seed, leaf, answers).isGreaterThanOrEqualTo(before.points());
    }

    private static void sumsAreExact(CriteriaSet set, Map<String, LeafScore> scores, int seed) {
        var sheet = Scoring.sheet(set, scores);
        var total = scores.values().stream().map(LeafScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var maximum = scores.values().stream().map(LeafScore::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sheet.total()).as("seed %s", seed).isEqualByComparingTo(total);
        assertThat(sheet.maximum()).isEqualByComparingTo(maximum);
        assertThat(sheet.rate()).isBetween(BigDecimal.ZERO, HUNDRED);
        if (maximum.signum() > 0) {
            var exact = total.multiply(HUNDRED).divide(maximum, MathContext.DECIMAL128);
            assertThat(sheet.rate()).isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
        }
        var groups = sheet.groups().stream().map(GroupScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(groups).isEqualByComparingTo(total);
        for (var i = 0; i < set.groups().size(); i++) {
            var score = sheet.groups().get(i);
            var floor = set.groups().get(i).floorShare().multiply(score.maximum());
            assertThat(score.floorMet())
                    .isEqualTo(score.points().multiply(HUNDRED).compareTo(floor) >= 0);
        }
    }

    private static void orderDoesNotMatter(CriteriaSet set, Map<String, LeafScore> scores, Random random, int seed) {
        var codes = new ArrayList<>(scores.keySet());
        Collections.shuffle(codes, random);
        var shuffled = new LinkedHashMap<String, LeafScore>();
        codes.forEach(code -> shuffled.put(code, scores.get(code)));
        assertThat(Scoring.sheet(set, shuffled)).as("seed %s", seed).isEqualTo(Scoring.sheet(set, scores));
    }

    /** Changes one answer for the better, as the rule understands it. */
    private static Map<String, String> better(Leaf leaf, Map<String, String> answers, Random random) {
        var better = new HashMap<>(answers);
        switch (leaf.measure()) {
            case Measure.Ratio _ -> {
                var of = Integer.parseInt(answers.get("denominator"));
                var done = Integer.parseInt(answers.get("numerator"));
                better.put("numerator", String.valueOf(done + random.nextInt(of - done + 1)));
            }
            case Measure.YesNo _ -> better.put("answer", "yes");
            case Measure.Checklist list -> better.put(any(list.items(), random).key(), "1");
            case Measure.Levels levels -> {
                var keys = levels.levels().stream().map(Part::key).toList();
                better.put("level", keys.get(random.nextInt(keys.indexOf(answers.get("level")) + 1)));
            }
            case Measure.Deduct deduct ->
                better.compute(
                        any(deduct.counters(), random).key(),
                        (_, events) -> String.valueOf(random.nextInt(Integer.parseInt(events) + 1)));
            case Measure.Count _ ->
                better.compute("count", (_, count) -> String.valueOf(Integer.parseInt(count) + random.nextInt(3)));
            case Measure.PointsEntry entry ->
                better.put("points", entry.maximum().toPlainString());
        }
        return better;
    }

    private static Map<String, String> answers(Leaf leaf, Random random) {
        var answers = new HashMap<String, String>();
        var of = random.nextInt(6) == 0 ? 0 : random.nextInt(1, 2_000);
        for (var input : leaf.measure().inputs()) {
            if (random.nextInt(12) == 0) {
                continue;
            }
            answers.put(
                    input.key(),
                    switch (input.kind()) {
                        case CHECK -> String.valueOf(random.nextInt(2));
                        case CHOICE ->
                            input.choices()
                                    .get(random.nextInt(input.choices().size()))
                                    .value();
                        case DECIMAL ->
                            cents(random.nextInt(
                                            leaf.maximum().movePointRight(2).intValue() + 1))
                                    .toPlainString();
                        case INTEGER ->
                            switch (input.key()) {
                                case "denominator" -> String.valueOf(of);
                                case "numerator" -> String.valueOf(random.nextInt(of + 1));
                                default -> String.valueOf(random.nextInt(9));
                            };
                    });
        }
        return answers;
    }

    private static CriteriaSet set(Random random) {
        var groups = new ArrayList<CriteriaGroup>();
        for (var g = 0; g <= random.nextInt(4); g++) {
            var criteria = new ArrayList<Criterion>();
            for (var c = 0; c <= random.nextInt(4); c++) {
                var leaves = new ArrayList<Leaf>();
                for (var l = 0; l <= random.nextInt(5); l++) {
                    leaves.add(leaf("G%d.%d.%d".formatted(g, c, l), random));
                }
                criteria.add(new Criterion("G%d.%d".formatted(g, c), "", sum(leaves), leaves));
            }
            var maximum = criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
            groups.add(new CriteriaGroup("G" + g, "", maximum, BigDecimal.valueOf(random.nextInt(101)), criteria));
        }
        var maximum = groups.stream().map(CriteriaGroup::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CriteriaSet(new CriteriaSetId(1), "R", "1", "", maximum, groups);
    }

    private static Leaf leaf(String code, Random random) {
        var cents = random.nextInt(10, 1_001);
        var maximum = cents(cents);
        var measure = switch (random.nextInt(7)) {
            case 0 ->
                new Measure.Ratio(
                        "đạt",
                        "tổng",
                        cents(random.nextInt(5_000, 10_001)),
                        random.nextBoolean() ? cents(random.nextInt(5_001)) : null);
            case 1 -> new Measure.YesNo("?");
            case 2 -> new Measure.Checklist(List.of(part("a", cents / 3), part("b", cents - cents / 3)));
            case 3 -> new Measure.Levels("?", List.of(part("a", cents), part("b", cents / 2), part("c", 0)));
            case 4 ->
                new Measure.Deduct(List.of(part("a", random.nextInt(1, 500)), part("b", random.nextInt(1, 2_000))));
            case 5 -> new Measure.Count("việc", cents(random.nextInt(1, cents + 1)));
            default -> new Measure.PointsEntry("Điểm", maximum);
        };
        var source = Leaf.Source.values()[random.nextInt(3)];
        return new Leaf(code, "", maximum, measure, source, random.nextBoolean(), true, "", "", "");
    }

    private static BigDecimal sum(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Part any(List<Part> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }

    private static Part part(String key, int cents) {
        return new Part(key, key, cents(cents));
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
