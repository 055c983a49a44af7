package vn.vanhoacongso.criteria.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Measure;
import vn.vanhoacongso.criteria.RuleText;
import vn.vanhoacongso.criteria.Scoring;

/** The sets in db/reference/criteria are what the documents say they are. */
class ShippedSetsTests {

    private final Map<String, CriteriaSet> sets = new CriteriaFiles(CriteriaReference.shipped())
            .definitions().stream()
                    .map(node -> CriteriaSetReader.read(new CriteriaSetId(1), node))
                    .collect(toMap(CriteriaSet::code, set -> set, (a, _) -> a, TreeMap::new));

    @Test
    void everyKindOfUnitHasItsSetInTheSameFrame() {
        assertThat(sets.keySet()).containsExactly("HC", "LLVT", "RUT-GON", "SN-GD", "SN-K", "SN-YT", "XA");
        assertThat(sets.values()).allSatisfy(set -> {
            assertThat(set.version()).isEqualTo("2021");
            assertThat(set.maximum()).isEqualByComparingTo("100");
            assertThat(set.groups())
                    .extracting(CriteriaGroup::maximum)
                    .extracting(BigDecimal::intValue)
                    .containsExactly(30, 40, 30);
        });
    }

    @Test
    void theFullSetHasThirtyNineLeavesOfSixKinds() {
        var leaves = set("HC").leaves();
        assertThat(leaves).hasSize(39);
        assertThat(leaves)
                .extracting(leaf -> leaf.measure().kind())
                .contains("RATIO", "YESNO", "CHECKLIST", "LEVELS", "DEDUCT", "COUNT");
        assertThat(leaves)
                .filteredOn(leaf -> leaf.source() == Leaf.Source.APPRAISER)
                .extracting(Leaf::code)
                .containsExactly("B2.2");
        assertThat(leaves)
                .filteredOn(leaf -> leaf.source() == Leaf.Source.SYSTEM)
                .extracting(Leaf::code)
                .containsExactly("C5.4");
        assertThat(leaves)
                .filteredOn(Leaf::mayBeNotApplicable)
                .extracting(Leaf::code)
                .containsExactly("A4.1", "A4.2", "A4.3", "B3.3");
    }

    @Test
    void theShortFormScoresSixteenCriteriaDirectly() {
        assertThat(set("RUT-GON").leaves())
                .hasSize(16)
                .allSatisfy(leaf -> assertThat(leaf.measure()).isInstanceOf(Measure.PointsEntry.class));
    }

    @Test
    void variantsChangeWhatTheySayAndNothingElse() {
        assertThat(set("XA").leaves()).hasSize(40);
        assertThat(leaf("XA", "A1.3").measure())
                .isEqualTo(
                        new Measure.Ratio("đạt danh hiệu văn hóa", "xóm, tổ dân phố", new BigDecimal("95.00"), null));
        assertThat(leaf("XA", "B3.1").maximum()).isEqualByComparingTo("3");
        assertThat(leaf("XA", "B3.3").maximum()).isEqualByComparingTo("2");
        assertThat(leaf("LLVT", "A4.1").maximum()).isEqualByComparingTo("7");
        assertThat(leaf("SN-YT", "B3.1").maximum()).isEqualByComparingTo("3");
        assertThat(leaf("SN-GD", "A4.1").title()).isEqualTo("Hoàn thành kế hoạch năm học");
        assertThat(leaf("SN-GD", "C1.2")).isEqualTo(leaf("HC", "C1.2"));
    }

    @Test
    void armedForcesNeverTypeHowManyPeopleTheyHave() {
        assertThat(set("LLVT").leaves())
                .flatExtracting(leaf -> leaf.measure().inputs())
                .filteredOn(input -> input.kind() == Input.Kind.INTEGER)
                .extracting(Input::label)
                .noneMatch(label -> label.contains("CBCC") || label.contains("người"));
    }

    @Test
    void everyLeafCanBeExplained() {
        for (var set : sets.values()) {
            assertThat(set.leaves())
                    .allSatisfy(leaf -> assertThat(RuleText.of(leaf)).endsWith("."));
        }
        assertThat(RuleText.of(leaf("HC", "A1.2")))
                .isEqualTo("Tỷ lệ = đúng hạn / nhiệm vụ được giao;"
                        + " điểm = tối đa × min(1, tỷ lệ / 100%); tỷ lệ dưới 70% được 0 điểm.");
        assertThat(RuleText.of(leaf("HC", "B4.2")))
                .isEqualTo("Bắt đầu từ 2 điểm, mỗi lần vi phạm trừ 0,5 điểm, thấp nhất 0 điểm.");
        assertThat(RuleText.of(leaf("HC", "C1.2"))).contains("hạ bậc lương 2,5; giáng chức, cách chức 3");
    }

    @Test
    void theBestAnswersGiveTheWholeHundred() {
        for (var set : sets.values()) {
            var scores =
                    set.leaves().stream().collect(toMap(Leaf::code, leaf -> Scoring.leaf(leaf, best(leaf), false)));
            assertThat(Scoring.sheet(set, scores).total()).as(set.code()).isEqualTo("100.00");
        }
    }

    private static Map<String, String> best(Leaf leaf) {
        var answers = new HashMap<String, String>();
        for (var input : leaf.measure().inputs()) {
            answers.put(
                    input.key(),
                    switch (leaf.measure()) {
                        case Measure.Ratio _, Measure.Count _ -> "10";
                        case Measure.YesNo _ -> "yes";
                        case Measure.Checklist _ -> "1";
                        case Measure.Levels levels -> levels.levels().getFirst().key();
                        case Measure.Deduct _ -> "0";
                        case Measure.PointsEntry entry -> entry.maximum().toPlainString();
                    });
        }
        return answers;
    }

    private CriteriaSet set(String code) {
        return java.util.Objects.requireNonNull(sets.get(code));
    }

    private Leaf leaf(String set, String code) {
        return set(set).leaf(code).orElseThrow();
    }
}
