package vn.vanhoacongso.authorization;

import static vn.vanhoacongso.authorization.Season.TO_HAND_OVER;
import static vn.vanhoacongso.authorization.Season.TO_OPEN;
import static vn.vanhoacongso.authorization.Season.TO_PUBLISH;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.Deadlines;
import vn.vanhoacongso.assessment.domain.SeasonDates;
import vn.vanhoacongso.assessment.domain.SeasonOffice;
import vn.vanhoacongso.assessment.domain.SeasonRule;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.UsualRules;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.runtime.MovableClock;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.Vietnamese;

/** Builds the seasons in which every route finds a file it could move, all by the portal's own use cases. */
@TestComponent
class Landscape {

    private static final LocalDate REFERENCE = LocalDate.of(2022, 11, 1);
    private static final List<String> UNITS = List.of("HH-PTCKH", "HH-PNV", "YY-PTCKH", "SKHCN", "STC", "HH");

    private final DemoData data;
    private final MovableClock clock;
    private final SeasonOffice office;
    private final Seasons seasons;
    private final CriteriaSets sets;
    private final Deadlines deadlines;
    private final Walk walk;

    Landscape(
            DemoData data,
            MovableClock clock,
            SeasonOffice office,
            Seasons seasons,
            CriteriaSets sets,
            Deadlines deadlines,
            Walk walk) {
        this.data = data;
        this.clock = clock;
        this.office = office;
        this.seasons = seasons;
        this.sets = sets;
        this.deadlines = deadlines;
        this.walk = walk;
    }

    void build() {
        data.load(DemoPart.Size.SMALL);
        clock.moveTo(LocalDate.of(2022, 11, 14).atTime(9, 0));
        for (var season : Season.values()) {
            prepare(season);
            if (season != TO_OPEN) {
                office.open(season.code(), "fixture");
                units(season).forEach(unit -> walk.lead(season, unit));
            }
        }
        clock.moveTo(LocalDate.of(2022, 11, 15).atTime(9, 0));
        deadlines.run();
        office.handToCouncil(
                TO_PUBLISH.code(), seasons.require(TO_PUBLISH.code()).version(), walk.somebody(Role.COUNCIL, "ND"));
    }

    private List<String> units(Season season) {
        return season.isSmall() ? walk.enrolled(season) : UNITS;
    }

    private void prepare(Season season) {
        var last = season == TO_HAND_OVER || season == TO_PUBLISH ? 14 : 30;
        var first = LocalDate.of(2022, 11, season == TO_OPEN ? 20 : 10);
        var until = LocalDate.of(2022, 11, last).atTime(17, 0).atZone(Vietnamese.ZONE);
        var set = sets.require("RUT-GON", "2021").id();
        var rules = UsualRules.rules().stream()
                .filter(rule -> !season.isSmall() || isDistrict(rule))
                .map(rule ->
                        new SeasonRule(rule.unitKind(), rule.withinKind(), set, rule.level(), rule.districtCheck()))
                .toList();
        office.prepare(
                season.code(),
                "Kỳ " + season.code(),
                new SeasonDates(REFERENCE, first, until.toInstant(), 30),
                false,
                rules,
                UsualRules.bands());
    }

    private static boolean isDistrict(UsualRules.Rule rule) {
        return rule.unitKind().equals("DISTRICT");
    }
}
