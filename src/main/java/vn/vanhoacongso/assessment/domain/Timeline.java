package vn.vanhoacongso.assessment.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.assessment.UnitAssessmentId;

/** The history of a file as facts: each move with who, when and why, written in the moving transaction. */
@Component
public class Timeline {

    private static final String ADD = """
            insert into assessment.move_fact
                (assessment_id, move, from_stage, to_stage, by_account, by_name, by_role, at, business_at, remark)
            values (:file, :move, :from, :to, :account, :name, :role, :at, :businessAt, :remark)
            """;

    private static final String OF_FILE = """
            select move, to_stage, by_name, by_role, business_at, remark
            from assessment.move_fact
            where assessment_id = :file
            order by id
            """;

    private final JdbcClient database;
    private final Clock system;

    Timeline(JdbcClient database, Clock system) {
        this.database = database;
        this.system = system;
    }

    @EventListener
    void add(AssessmentEvent.Moved moved) {
        database.sql(ADD)
                .param("file", moved.file().value())
                .param("move", moved.step().move())
                .param("from", moved.step().from())
                .param("to", moved.step().to())
                .param("account", moved.by().account())
                .param("name", moved.by().name())
                .param("role", moved.by().role())
                .param("at", OffsetDateTime.ofInstant(system.instant(), ZoneOffset.UTC))
                .param("businessAt", OffsetDateTime.ofInstant(moved.by().businessTime(), ZoneOffset.UTC))
                .param("remark", moved.step().remark())
                .update();
    }

    public List<Fact> of(UnitAssessmentId file) {
        return database.sql(OF_FILE)
                .param("file", file.value())
                .query((row, number) -> new Fact(
                        row.getString("move"),
                        row.getString("to_stage"),
                        row.getString("by_name"),
                        row.getString("by_role"),
                        row.getObject("business_at", OffsetDateTime.class).toInstant(),
                        row.getString("remark")))
                .list();
    }

    /** One line of the history. */
    public record Fact(
            String move,
            String stage,
            String byName,
            String byRole,
            Instant at,
            @Nullable String remark) {}
}
