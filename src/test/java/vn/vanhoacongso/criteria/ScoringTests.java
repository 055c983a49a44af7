package vn.vanhoacongso.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanhoacongso.criteria.Leaf.Source;
import vn.vanhoacongso.criteria.LeafScore.State;
import vn.vanhoacongso.criteria.Measure.Part;

class ScoringTests {

    @ParameterizedTest(name = "{0}/{1}, target {2}, threshold {3}: {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // done, of, target, threshold, state, points of 4
                "146, 150, 100, 70, SCORED, 3.89",
                "150, 150, 100, 70, SCORED, 4.00",
                "7, 10, 100, 70, SCORED, 2.80",
                "69, 100, 100, 70, SCORED, 0.00",
                "699999, 1000000, 100, 70, SCORED, 0.00",
                "0, 10, 100, -, SCORED, 0.00",
                "1, 3, 100, -, SCORED, 1.33",
                "2, 3, 100, -, SCORED, 2.67",
                "1, 800, 100, -, SCORED, 0.01",
                "80, 100, 80, -, SCORED, 4.00",
                "100, 100, 80, -, SCORED, 4.00",
                "40, 100, 80, -, SCORED, 2.00",
                "352, 431, 98, 80, SCORED, 3.33",
                "0, 0, 100, 70, NOT_APPLICABLE, 0.00",
                "-, 0, 100, 70, NOT_APPLICABLE, 0.00",
                "5, 0, 100, 70, INCOMPLETE, 0.00",
                "11, 10, 100, 70, INCOMPLETE, 0.00",
                "5, -, 100, 70, INCOMPLETE, 0.00",
                "-, 5, 100, 70, INCOMPLETE, 0.00",
                "-, -, 100, 70, EMPTY, 0.00",
                "x, y, 100, 70, EMPTY, 0.00",
                "1E999999999, 5, 100, 70, INCOMPLETE, 0.00",
            })
    void ratio(
            @Nullable String done,
            @Nullable String of,
            BigDecimal target,
            @Nullable BigDecimal threshold,
            State state,
            BigDecimal points) {
        var leaf = leaf(4, new Measure.Ratio("đúng hạn", "nhiệm vụ được giao", target, threshold));
        var score = Scoring.leaf(leaf, answers("numerator", done, "denominator", of), false);
        var maximum = state == State.NOT_APPLICABLE ? "0.00" : "4.00";
        assertThat(score).isEqualTo(new LeafScore(state, points, new BigDecimal(maximum)));
    }

    @Test
    void moreDoneThanThereIsIsAProblemAndGivesNothing() {
        var leaf = leaf(4, new Measure.Ratio("đúng hạn", "nhiệm vụ được giao", BigDecimal.valueOf(100), null));
        assertThat(Scoring.problems(leaf, answers("numerator", "1500", "denominator", "10")))
                .containsExactly(new Scoring.Problem(
                        "criteria.problem.numeratorAboveDenominator",
                        List.of("A1.1", "đúng hạn", "1.500", "nhiệm vụ được giao", "10")));
        assertThat(Scoring.problems(leaf, answers("numerator", "10", "denominator", "10")))
                .isEmpty();
        assertThat(Scoring.problems(leaf, answers("numerator", "10"))).isEmpty();
    }

    @Test
    void yesNo() {
        var leaf = leaf(2, new Measure.YesNo("đã công khai"));
        assertThat(points(leaf, "answer", "yes")).isEqualTo("SCORED 2.00");
        assertThat(points(leaf, "answer", "no")).isEqualTo("SCORED 0.00");
        assertThat(points(leaf, "answer", "maybe")).isEqualTo("EMPTY 0.00");
    }

    @Test
    void checklist() {
        var leaf = leaf(3, new Measure.Checklist(List.of(part("a", "1.5"), part("b", "0.75"), part("c", "0.75"))));
        assertThat(points(leaf)).isEqualTo("EMPTY 0.00");
        assertThat(points(leaf, "a", "1")).isEqualTo("SCORED 1.50");
        assertThat(points(leaf, "a", "1", "b", "0", "c", "1")).isEqualTo("SCORED 2.25");
        assertThat(points(leaf, "a", "1", "b", "1", "c", "1")).isEqualTo("SCORED 3.00");
        assertThat(points(leaf, "a", "0")).isEqualTo("SCORED 0.00");
    }

    @Test
    void levels() {
        var leaf = leaf(4, new Measure.Levels("mức", List.of(part("best", "4"), part("good", "1.5"), part("no", "0"))));
        assertThat(points(leaf, "level", "best")).isEqualTo("SCORED 4.00");
        assertThat(points(leaf, "level", "good")).isEqualTo("SCORED 1.50");
        assertThat(points(leaf, "level", "no")).isEqualTo("SCORED 0.00");
        assertThat(points(leaf, "level", "gone")).isEqualTo("EMPTY 0.00");
    }

    @Test
    void deductByFormHasAFloor() {
        var leaf =
                leaf(5, new Measure.Deduct(List.of(part("reprimand", "1"), part("salary", "2.5"), part("out", "5"))));
        assertThat(points(leaf)).isEqualTo("EMPTY 0.00");
        assertThat(points(leaf, "reprimand", "1")).isEqualTo("INCOMPLETE 0.00");
        assertThat(points(leaf, "reprimand", "0", "salary", "0", "out", "0")).isEqualTo("SCORED 5.00");
        assertThat(points(leaf, "reprimand", "1", "salary", "1", "out", "0")).isEqualTo("SCORED 1.50");
        assertThat(points(leaf, "reprimand", "1", "salary", "0", "out", "1")).isEqualTo("SCORED 0.00");
        assertThat(points(leaf, "reprimand", "999999999", "salary", "0", "out", "0"))
                .isEqualTo("SCORED 0.00");
    }

    @Test
    void whatOthersEnterStandsFullUntilTheyDo() {
        var measure = new Measure.Deduct(List.of(part("events", "1")));
        var leaf = leaf(4, measure, Source.APPRAISER, false);
        assertThat(points(leaf)).isEqualTo("EMPTY 4.00");
        assertThat(points(leaf, "events", "3")).isEqualTo("SCORED 1.00");
    }

    @Test
    void countHasACap() {
        var leaf = leaf(2, new Measure.Count("hoạt động", new BigDecimal("0.5")));
        assertThat(points(leaf, "count", "0")).isEqualTo("SCORED 0.00");
        assertThat(points(leaf, "count", "3")).isEqualTo("SCORED 1.50");
        assertThat(points(leaf, "count", "4")).isEqualTo("SCORED 2.00");
        assertThat(points(leaf, "count", "400")).isEqualTo("SCORED 2.00");
    }

    @Test
    void pointsAreTakenAsTyped() {
        var leaf = leaf(3, new Measure.PointsEntry("Điểm", new BigDecimal("3.00")));
        assertThat(points(leaf, "points", "2.75")).isEqualTo("SCORED 2.75");
        assertThat(points(leaf, "points", "0")).isEqualTo("SCORED 0.00");
        assertThat(points(leaf, "points", "3.5")).isEqualTo("SCORED 3.00");
    }

    @Test
    void onlyALeafThatAllowsItIsTakenOut() {
        var answers = Map.of("answer", "yes");
        var yes = new Measure.YesNo("?");
        assertThat(Scoring.leaf(leaf(2, yes, Source.UNIT, true), answers, true).state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(Scoring.leaf(leaf(2, yes, Source.UNIT, false), answers, true).state())
                .isEqualTo(State.SCORED);
    }

    @Test
    void notApplicableRebasesTheMaximumAndMissingDoesNot() {
        var a = leaf(4, new Measure.YesNo("?"));
        var b = new Leaf("A1.2", "", new BigDecimal("3.00"), a.measure(), Source.UNIT, true, true, "", "", "");
        var criterion = new Criterion("A1", "", new BigDecimal("7.00"), List.of(a, b));
        var group = new CriteriaGroup("A", "", new BigDecimal("7.00"), BigDecimal.valueOf(50), List.of(criterion));
        var set = new CriteriaSet(new CriteriaSetId(1), "T", "1", "", new BigDecimal("7.00"), List.of(group));
        var yes = Scoring.leaf(a, Map.of("answer", "yes"), false);
        var out = Scoring.leaf(b, Map.of(), true);

        var missing = Scoring.sheet(set, Map.of("A1.1", yes));
        assertThat(missing.maximum()).isEqualByComparingTo("7");
        assertThat(missing.rate()).isEqualTo("57.14");
        assertThat(missing.groups().getFirst().floorMet()).isTrue();

        var rebased = Scoring.sheet(set, Map.of("A1.1", yes, "A1.2", out, "Z9", yes));
        assertThat(rebased.total()).isEqualTo("4.00");
        assertThat(rebased.maximum()).isEqualTo("4.00");
        assertThat(rebased.rate()).isEqualTo("100.00");

        var nothing = Scoring.sheet(set, Map.of());
        assertThat(nothing.rate()).isEqualTo("0.00");
        assertThat(nothing.groups().getFirst().floorMet()).isFalse();
    }

    private static Leaf leaf(int maximum, Measure measure) {
        return leaf(maximum, measure, Source.UNIT, false);
    }

    private static Leaf leaf(int maximum, Measure measure, Source source, boolean mayBeNotApplicable) {
        var points = BigDecimal.valueOf(maximum).setScale(2);
        return new Leaf("A1.1", "", points, measure, source, mayBeNotApplicable, true, "", "", "");
    }

    private static Part part(String key, String points) {
        return new Part(key, key, new BigDecimal(points));
    }

    private static String points(Leaf leaf, String... answers) {
        var score = Scoring.leaf(leaf, answers(answers), false);
        return score.state() + " " + score.points();
    }

    private static Map<String, String> answers(@Nullable String... pairs) {
        var answers = new HashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null) {
                answers.put(String.valueOf(pairs[i]), value);
            }
        }
        return answers;
    }
}
