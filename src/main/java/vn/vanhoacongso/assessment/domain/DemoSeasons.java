package vn.vanhoacongso.assessment.domain;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.Vietnamese;

/** The demonstration's seasons: 2021 published, 2022 running with files at every stage; the same on every machine. */
@Component
class DemoSeasons implements DemoPart {

    private static final String VERSION = "2021";
    private static final long SEED = 20_221_115;

    /** Files that wait for the people of the demonstration accounts. */
    private static final Map<String, Stage> WAITING = Map.ofEntries(
            entry("HH-PTCKH", Stage.DRAFT),
            entry("HH-PTP", Stage.PENDING_HEAD),
            entry("HH-VP", Stage.SUBMITTED),
            entry("HH-PGDDT", Stage.DISTRICT_CHECKED),
            entry("HH-PNV", Stage.AWAITING_COUNCIL),
            entry("YY-PTCKH", Stage.SUBMITTED),
            entry("SKHCN", Stage.PENDING_HEAD),
            entry("STC", Stage.DRAFT),
            entry("SNV", Stage.SUBMITTED),
            entry("SYT", Stage.AWAITING_COUNCIL));

    private static final String PUBLISH = """
            update assessment.season
            set state = 'PUBLISHED', decision_number = :number, decision_date = :date, published_at = :at,
                version = version + 1
            where code = :code
            """;

    private final SeasonOffice office;
    private final UnitAssessments files;
    private final Seasons seasons;
    private final CriteriaSets sets;
    private final DemoArchive archive;
    private final JdbcClient database;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    DemoSeasons(
            SeasonOffice office,
            UnitAssessments files,
            Seasons seasons,
            CriteriaSets sets,
            DemoArchive archive,
            JdbcClient database,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.office = office;
        this.files = files;
        this.seasons = seasons;
        this.sets = sets;
        this.archive = archive;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load(Size size) {
        published();
        running();
    }

    private void published() {
        var season = open("2021", LocalDate.of(2021, 11, 1), at(2021, 11, 10, 0), at(2021, 11, 30, 17));
        var day = at(2022, 1, 20, 10);
        archive.store(
                invent(season, 1, random -> random.nextInt(50) == 0 ? Stage.OVERDUE : Stage.PUBLISHED),
                day,
                "01/BB-HĐTĐ");
        database.sql(PUBLISH)
                .param("number", "118/QĐ-UBND")
                .param("date", LocalDate.of(2022, 1, 20))
                .param("at", OffsetDateTime.ofInstant(day, ZoneOffset.UTC))
                .param("code", season.code())
                .update();
        events.publishEvent(new AssessmentEvent.SeasonPublished(
                season.id(), "season:2021", "minh-hoa", "118/QĐ-UBND (minh họa), 20/01/2022"));
    }

    private void running() {
        var season = open("2022", LocalDate.of(2022, 11, 1), at(2022, 11, 10, 0), at(2022, 11, 30, 17));
        archive.store(invent(season, 2, DemoSeasons::stage), clock.now().minusSeconds(57_600), "02/BB-HĐTĐ");
    }

    private Season open(String code, LocalDate reference, Instant from, Instant until) {
        var dates = new SeasonDates(reference, LocalDate.ofInstant(from, Vietnamese.ZONE), until, 7);
        office.prepare(code, "Kỳ đánh giá năm " + code, dates, true, rules(), UsualRules.bands());
        office.open(code, "minh-hoa");
        return seasons.require(code);
    }

    private List<DemoFile> invent(Season season, int year, StageChoice choice) {
        var invented = new ArrayList<DemoFile>();
        for (var file : files.lockAll(season.id().value(), Set.of(Stage.NOT_STARTED))) {
            var code = file.unit().code();
            var random = new Random(SEED * year + code.hashCode());
            var chosen = choice.stage(random);
            var stage = year == 2 ? WAITING.getOrDefault(code, fitting(file, chosen)) : chosen;
            var answers = new DemoAnswers(SEED + code.hashCode() + year, habit(code, year));
            var share = code.equals("HH-PTCKH") ? 0.9 : 0.1 + random.nextDouble() * 0.85;
            invented.add(new DemoFile(file, sets.require(file.criteriaSet()), stage, answers, share));
        }
        return invented;
    }

    /** Most units do well, some do not; districts differ a little, and a year later nearly all are a bit better. */
    private static double habit(String code, int year) {
        var unit = new Random(SEED + code.hashCode());
        var district = new Random(SEED + code.substring(0, 2).hashCode()).nextDouble() * 0.12;
        return Math.clamp(0.68 + district + unit.nextGaussian() * 0.14 + 0.03 * year, 0.05, 1);
    }

    private static Stage stage(Random random) {
        var place = random.nextInt(100);
        if (place < 15) {
            return Stage.NOT_STARTED;
        }
        if (place < 38) {
            return Stage.DRAFT;
        }
        if (place < 44) {
            return Stage.PENDING_HEAD;
        }
        if (place < 56) {
            return Stage.SUBMITTED;
        }
        if (place < 64) {
            return Stage.DISTRICT_CHECKED;
        }
        if (place < 71) {
            return Stage.UNDER_APPRAISAL;
        }
        if (place < 77) {
            return Stage.APPRAISED_R1;
        }
        return place < 84 ? Stage.AWAITING_COUNCIL : Stage.FINALIZED;
    }

    private static Stage fitting(UnitAssessment file, Stage stage) {
        return stage == Stage.DISTRICT_CHECKED && !file.hasDistrictCheck() ? Stage.SUBMITTED : stage;
    }

    private List<SeasonRule> rules() {
        return UsualRules.rules().stream()
                .map(rule -> new SeasonRule(
                        rule.unitKind(),
                        rule.withinKind(),
                        sets.require(rule.set(), VERSION).id(),
                        rule.level(),
                        rule.districtCheck()))
                .toList();
    }

    private static Instant at(int year, int month, int day, int hour) {
        return LocalDate.of(year, month, day)
                .atTime(hour, 0)
                .atZone(Vietnamese.ZONE)
                .toInstant();
    }

    /** How far a file has come. */
    private interface StageChoice {
        Stage stage(Random random);
    }
}
