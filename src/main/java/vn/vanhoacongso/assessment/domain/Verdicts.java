package vn.vanhoacongso.assessment.domain;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.UnitAssessmentId;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.runtime.BusinessClock;

/** Writes what appraisers and the council decided about single leaves. */
@Component
class Verdicts {

    private static final String APPRAISE = """
            insert into assessment.leaf_score
                (assessment_id, leaf_code, appraised_points, appraised_maximum, reason, appraised_by, appraised_at)
            values (:file, :leaf, :points, :maximum, :reason, :by, :at)
            on conflict (assessment_id, leaf_code) do update
            set appraised_points = excluded.appraised_points, appraised_maximum = excluded.appraised_maximum,
                reason = excluded.reason, appraised_by = excluded.appraised_by, appraised_at = excluded.appraised_at
            """;

    private static final String CONCLUDE = """
            update assessment.leaf_score
            set final_points = :points, final_maximum = :maximum, final_reason = :reason
            where assessment_id = :file and leaf_code = :leaf
            """;

    private final JdbcClient database;
    private final BusinessClock office;

    Verdicts(JdbcClient database, BusinessClock office) {
        this.database = database;
        this.office = office;
    }

    void appraise(UnitAssessmentId file, Leaf leaf, LeafVerdict verdict, String account) {
        database.sql(APPRAISE)
                .param("file", file.value())
                .param("leaf", leaf.code())
                .param("points", verdict.pointsOrZero())
                .param("maximum", verdict.maximum())
                .param("reason", verdict.reason().isBlank() ? null : verdict.reason())
                .param("by", account)
                .param("at", OffsetDateTime.ofInstant(office.now(), ZoneOffset.UTC))
                .update();
    }

    void conclude(UnitAssessmentId file, Leaf leaf, LeafVerdict verdict) {
        database.sql(CONCLUDE)
                .param("file", file.value())
                .param("leaf", leaf.code())
                .param("points", verdict.pointsOrZero())
                .param("maximum", verdict.maximum())
                .param("reason", verdict.reason())
                .update();
    }
}
