package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.DemoPart;

/** Seasons for long runs in which a thousand heads have only to press "submit". */
public final class TrialSeasons implements DemoPart {

    public static final int FILES = 1_000;
    public static final List<String> CODES = List.of("2023", "2024");

    private final SeasonOffice office;
    private final UnitAssessments files;
    private final Seasons seasons;
    private final CriteriaSets sets;
    private final DemoArchive archive;
    private final BusinessClock clock;

    TrialSeasons(
            SeasonOffice office,
            UnitAssessments files,
            Seasons seasons,
            CriteriaSets sets,
            DemoArchive archive,
            BusinessClock clock) {
        this.office = office;
        this.files = files;
        this.seasons = seasons;
        this.sets = sets;
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load(Size size) {
        CODES.forEach(this::load);
    }

    private void load(String code) {
        var dates = new SeasonDates(
                LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 10), Instant.parse("2022-12-31T10:00:00Z"), 7);
        var rules = UsualRules.rules().stream()
                .map(rule -> new SeasonRule(
                        rule.unitKind(),
                        rule.withinKind(),
                        sets.require(rule.set(), "2021").id(),
                        rule.level(),
                        rule.districtCheck()))
                .toList();
        office.prepare(code, "Kỳ thử tải " + code, dates, true, rules, UsualRules.bands());
        office.open(code, "thu-tai");
        var season = seasons.require(code);
        var waiting = files.lockAll(season.id().value(), Set.of(Stage.NOT_STARTED)).stream()
                .limit(FILES)
                .map(this::waiting)
                .toList();
        archive.store(waiting, clock.now().minusSeconds(3_600), "-");
    }

    private DemoFile waiting(UnitAssessment file) {
        var answers = new DemoAnswers(file.id().value(), 0.8);
        return new DemoFile(file, sets.require(file.criteriaSet()), Stage.PENDING_HEAD, answers, 1);
    }
}
