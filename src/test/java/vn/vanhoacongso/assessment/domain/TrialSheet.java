package vn.vanhoacongso.assessment.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.domain.CriteriaLoader;
import vn.vanhoacongso.shared.DemoPart;

/** A season for long runs in which every unit has an empty file of forty cells. */
public final class TrialSheet implements DemoPart {

    public static final String SEASON = "2025";
    public static final String SET = "BON-MUOI";
    public static final String FILE = "criteria/BON-MUOI.yml";

    private final CriteriaLoader loader;
    private final CriteriaSets sets;
    private final SeasonOffice office;

    TrialSheet(CriteriaLoader loader, CriteriaSets sets, SeasonOffice office) {
        this.loader = loader;
        this.sets = sets;
        this.office = office;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public void load(Size size) {
        loader.load(Map.of("BON-MUOI.yml", text()));
        var set = sets.require(SET, "2021").id();
        var dates = new SeasonDates(
                LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 10), Instant.parse("2022-12-31T10:00:00Z"), 7);
        var rules = UsualRules.rules().stream()
                .map(rule ->
                        new SeasonRule(rule.unitKind(), rule.withinKind(), set, rule.level(), rule.districtCheck()))
                .toList();
        office.prepare(SEASON, "Kỳ thử nhập liệu", dates, true, rules, List.of());
        office.open(SEASON, "thu-nhap");
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
