package vn.vanhoacongso.assessment.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;

/** What waits in the running seasons for the people of units and districts, in two statements. */
@Component
public class OpenWork {

    private static final String FILES = """
            select s.code, s.self_scoring_until, f.unit_code, f.unit_name, f.stage, f.leaves_done, f.leaves_total,
                   f.last_cell, f.accept_until,
                   (select m.remark from assessment.move_fact m
                    where m.assessment_id = f.id order by m.id desc limit 1) as remark,
                   (select m.move from assessment.move_fact m
                    where m.assessment_id = f.id order by m.id desc limit 1) as move
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id
            where f.unit_id = :unit and s.state in ('SELF_SCORING', 'APPRAISAL', 'COUNCIL')
            order by s.self_scoring_from desc
            """;

    private static final String COUNTS = """
            select s.code, s.self_scoring_until,
                   count(*) filter (where f.stage in ('NOT_STARTED', 'DRAFT', 'PENDING_HEAD')) as unsent,
                   count(*) filter (where f.stage = 'SUBMITTED' and f.district_check) as to_forward,
                   count(*) filter (where f.stage = 'OVERDUE') as overdue
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id
            where f.path >= :from and f.path < :until and s.state in ('SELF_SCORING', 'APPRAISAL', 'COUNCIL')
            group by s.code, s.self_scoring_until, s.self_scoring_from
            order by s.self_scoring_from desc
            """;

    private final JdbcClient database;

    OpenWork(JdbcClient database) {
        this.database = database;
    }

    /** The files of the actor's own unit in running seasons. */
    public List<OwnFile> ofUnit(Actor actor) {
        return database.sql(FILES)
                .param("unit", actor.grant().unit().value())
                .query((row, number) -> new OwnFile(
                        row.getString("code"),
                        row.getObject("self_scoring_until", OffsetDateTime.class),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("leaves_done"),
                        row.getInt("leaves_total"),
                        row.getString("last_cell"),
                        row.getObject("accept_until", LocalDate.class),
                        "RETURN_TO_DRAFT".equals(row.getString("move")) ? row.getString("remark") : null))
                .list();
    }

    /** How many files of the actor's jurisdiction wait for what, by running season. */
    public List<Counts> within(Actor actor) {
        return database.sql(COUNTS)
                .param("from", actor.jurisdiction().from())
                .param("until", actor.jurisdiction().until())
                .query((row, number) -> new Counts(
                        row.getString("code"),
                        row.getObject("self_scoring_until", OffsetDateTime.class),
                        row.getLong("unsent"),
                        row.getLong("to_forward"),
                        row.getLong("overdue")))
                .list();
    }

    /** One file of one unit. */
    public record OwnFile(
            String season,
            OffsetDateTime until,
            String unitCode,
            String unitName,
            Stage stage,
            int done,
            int leaves,
            @Nullable String lastCell,
            @Nullable LocalDate acceptUntil,
            @Nullable String returned) {}

    /** The files of a district in one season. */
    public record Counts(String season, OffsetDateTime until, long unsent, long toForward, long overdue) {}
}
