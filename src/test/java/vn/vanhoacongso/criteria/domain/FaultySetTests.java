package vn.vanhoacongso.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanhoacongso.criteria.CriteriaSetId;

/** A set that does not add up is refused, and the message says where. */
class FaultySetTests {

    private static final String SET = """
            code: T
            version: "1"
            title: Bộ thử
            maximum: 10
            validFrom: "2021-01-01"
            groups:
              - code: A
                title: Nhóm
                maximum: 10
                floorShare: 50
                criteria:
                  - code: A1
                    title: Tiêu chí
                    maximum: 10
                    leaves:
                      - {code: A1.1, title: T, maximum: 4, kind: RATIO, numerator: n, denominator: d, target: 90, guidance: g, evidence: e, legalBasis: l}
                      - {code: A1.2, title: T, maximum: 3, kind: CHECKLIST, items: [{key: a, label: a, points: 1}, {key: b, label: b, points: 2}], guidance: g, evidence: e, legalBasis: l}
                      - {code: A1.3, title: T, maximum: 2, kind: LEVELS, question: q, levels: [{key: c, label: c, points: 2}, {key: d, label: d, points: 0}], guidance: g, evidence: e, legalBasis: l}
                      - {code: A1.4, title: T, maximum: 1, kind: COUNT, label: việc, each: 0.5, guidance: g, evidence: e, legalBasis: l}
            """;

    @Test
    void theSoundSetIsRead() {
        assertThat(CriteriaSetReader.read(new CriteriaSetId(1), only(SET)).leaves())
                .hasSize(4);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code: A1.1, title: T, maximum: 4 | code: A1.1, title: T, maximum: 5 | T.yml, criterion A1: the maxima of its leaves add up to 11.00, expected 10.00",
                "title: Tiêu chí\\n        maximum: 10 | title: Tiêu chí\\n        maximum: 9 | T.yml, criterion A1: the maxima of its leaves add up to 10.00, expected 9.00",
                "maximum: 10\\n    floorShare | maximum: 12\\n    floorShare | T.yml, group A: the maxima of its criteria add up to 10.00, expected 12.00",
                "maximum: 10\\nvalidFrom | maximum: 100\\nvalidFrom | T.yml: the maxima of its groups add up to 10.00, expected 100.00",
                "code: A1.2 | code: A1.1 | T.yml, leaf A1.1: the code A1.1 stands twice",
                "code: A1.4 | code: A1 | T.yml, leaf A1: the code A1 stands twice",
                "kind: COUNT | kind: SUM | T.yml, leaf A1.4: unknown kind SUM, expected RATIO",
                "title: T, maximum: 4 | title: T, maximum: 0 | T.yml, leaf A1.1: \"maximum\" must be more than 0",
                "title: T, maximum: 4 | title: T, maximum: -4 | T.yml, leaf A1.1: \"maximum\" must be a number from 0",
                "title: T, maximum: 4 | title: T, maximum: 4.001 | T.yml, leaf A1.1: \"maximum\" must be a number from 0",
                "title: T, maximum: 4 | title: T, maximum: .nan | T.yml, leaf A1.1: \"maximum\" must be a number from 0",
                "title: T, maximum: 4 | title: T | T.yml, leaf A1.1: \"maximum\" must be a number from 0 with at most two decimals, found nothing",
                "{key: b, label: b, points: 2} | {key: b, label: b, points: 1} | T.yml, leaf A1.2: the items add up to 2.00, expected 3.00",
                "{key: b, label: b, points: 2} | {key: a, label: b, points: 2} | T.yml, leaf A1.2, items[2]: \"key\" a stands twice",
                "{key: b, label: b, points: 2} | {key: b/c, label: b, points: 2} | T.yml, leaf A1.2, items[2]: \"key\" must be one word",
                "{key: c, label: c, points: 2} | {key: c, label: c, points: 1} | T.yml, leaf A1.3: the first level gives 1.00, expected 2.00",
                "{key: d, label: d, points: 0} | {key: d, label: d, points: 2} | T.yml, leaf A1.3: level \"d\" must give less than the level before it",
                "each: 0.5 | each: 0 | T.yml, leaf A1.4: \"each\" must be more than 0",
                "each: 0.5 | each: 1.5 | T.yml, leaf A1.4: \"each\" 1.50 is more than the maximum 1.00",
                "target: 90 | target: 0 | T.yml, leaf A1.1: \"target\" must be more than 0",
                "target: 90 | target: 101 | T.yml, leaf A1.1: \"target\" is a percentage of at most 100",
                "target: 90 | target: 90, threshold: 95 | T.yml, leaf A1.1: \"threshold\" 95.00 must not be above \"target\" 90.00",
                "target: 90 | target: 90, tagret: 80 | T.yml, leaf A1.1: unknown entry [tagret]",
                "target: 90 | target: 90, source: BOSS | T.yml, leaf A1.1: unknown source BOSS",
                "target: 90 | target: 90, needsEvidence: maybe | T.yml, leaf A1.1: \"needsEvidence\" must be true or false",
                "floorShare: 50 | floorShare: 101 | T.yml, group A: \"floorShare\" is a percentage of at most 100",
                "code: A1.1 | code: a one | T.yml, criterion A1, leaves[1]: \"code\" must consist of capital letters",
                "title: Nhóm | title: | T.yml, group A: \"title\" must be a text",
            })
    void aFaultIsRefusedWithItsPlace(String sound, String faulty, String message) {
        var text = SET.replace(lines(sound), lines(faulty));
        assertThat(text).isNotEqualTo(SET);
        assertThatThrownBy(() -> CriteriaSetReader.read(new CriteriaSetId(1), only(text)))
                .isInstanceOf(FaultyCriteriaSet.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "base: X | V.yml: \"base\" must name a complete set of this folder, found X",
                "base: T\\nchangedLeaves: [{code: Z9.9, title: t}] | V.yml: the base has nothing with the code [Z9.9]",
                "base: T\\nreplacedCriteria: [{code: Z9, title: t}] | V.yml: the base has nothing with the code [Z9]",
                "base: T\\nremoved: [A1.1] | V.yml: unknown entry [removed]",
                "base: T\\nchangedLeaves: [{code: A1.1, title: t}, {code: A1.1, title: u}] | V.yml, changedLeaves[2]: the code A1.1 stands twice",
                "base: T\\nchangedLeaves: [{code: A1.1, maximum: 5}] | V.yml, criterion A1: the maxima of its leaves add up to 11.00",
                "base: T\\nbase: T | V.yml: is not readable YAML",
                "base: !!java.net.URL ['http://example.org'] | V.yml: is not readable YAML",
            })
    void aFaultyVariantIsRefusedToo(String text, String message) {
        var variant = "code: V\nversion: \"1\"\ntitle: V\nvalidFrom: \"2021-01-01\"\n" + lines(text);
        assertThatThrownBy(() -> new CriteriaFiles(Map.of("T.yml", SET, "V.yml", variant))
                        .definitions()
                        .forEach(node -> CriteriaSetReader.read(new CriteriaSetId(1), node)))
                .isInstanceOf(FaultyCriteriaSet.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void twoFilesMayNotHoldTheSameSet() {
        assertThatThrownBy(() -> new CriteriaFiles(Map.of("T.yml", SET, "U.yml", SET)))
                .hasMessage("U.yml: the set T already stands in T.yml");
    }

    private static Node only(String text) {
        return new CriteriaFiles(Map.of("T.yml", text)).definitions().getFirst();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
