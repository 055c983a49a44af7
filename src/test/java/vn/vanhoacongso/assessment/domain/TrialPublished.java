package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.shared.DemoPart;

/** A published season of the size of a district, beside the province's: only offices of districts take part. */
public final class TrialPublished implements DemoPart {

    public static final String CODE = "2020";

    private static final Instant DAY = Instant.parse("2021-01-20T03:00:00Z");
    private static final String PUBLISH = """
            update assessment.season
            set state = 'PUBLISHED', decision_number = '1/QĐ', decision_date = '2021-01-20', published_at = :at,
                version = version + 1
            where code = :code
            """;

    private final SeasonOffice office;
    private final UnitAssessments files;
    private final Seasons seasons;
    private final CriteriaSets sets;
    private final DemoArchive archive;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    TrialPublished(
            SeasonOffice office,
            UnitAssessments files,
            Seasons seasons,
            CriteriaSets sets,
            DemoArchive archive,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.office = office;
        this.files = files;
        this.seasons = seasons;
        this.sets = sets;
        this.archive = archive;
        this.database = database;
        this.events = events;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load(Size size) {
        var dates = new SeasonDates(
                LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 10), Instant.parse("2021-11-30T10:00:00Z"), 7);
        var rules = UsualRules.rules().stream()
                .filter(rule ->
                        rule.unitKind().equals("AGENCY") && rule.withinKind().equals("DISTRICT"))
                .map(rule -> new SeasonRule(
                        rule.unitKind(),
                        rule.withinKind(),
                        sets.require(rule.set(), "2021").id(),
                        rule.level(),
                        rule.districtCheck()))
                .toList();
        office.prepare(CODE, "Kỳ đo tốc độ", dates, true, rules, UsualRules.bands());
        office.open(CODE, "do-toc-do");
        var season = seasons.require(CODE);
        archive.store(
                files.lockAll(season.id().value(), Set.of(Stage.NOT_STARTED)).stream()
                        .map(this::published)
                        .toList(),
                DAY,
                "-");
        database.sql(PUBLISH)
                .param("at", OffsetDateTime.ofInstant(DAY, ZoneOffset.UTC))
                .param("code", CODE)
                .update();
        events.publishEvent(
                new AssessmentEvent.SeasonPublished(season.id(), "season:" + CODE, "do-toc-do", "1/QĐ, 20/01/2021"));
    }

    private DemoFile published(UnitAssessment file) {
        var answers = new DemoAnswers(file.id().value(), 0.8);
        return new DemoFile(file, sets.require(file.criteriaSet()), Stage.PUBLISHED, answers, 1);
    }
}
