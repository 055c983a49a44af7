package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.UnitAssessmentId;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.LeafScore;
import vn.vanhoacongso.criteria.LeafScore.State;
import vn.vanhoacongso.criteria.Scoring;
import vn.vanhoacongso.criteria.SheetScore;

/** Stored points per leaf and the totals that follow from them; totals are written with the points that change them. */
@Component
public class SheetScores {

    private static final String ROWS = """
            select leaf_code, self_points, self_maximum, appraised_points, appraised_maximum, reason,
                   final_points, final_maximum, final_reason
            from assessment.leaf_score
            where assessment_id = :file
            """;

    private static final String STORE_SELF = """
            insert into assessment.leaf_score (assessment_id, leaf_code, self_points, self_maximum)
            values (:file, :leaf, :points, :maximum)
            on conflict (assessment_id, leaf_code)
            do update set self_points = excluded.self_points, self_maximum = excluded.self_maximum
            """;

    private static final String STORE_GROUP = """
            insert into assessment.group_total (assessment_id, round, group_code, points, maximum)
            values (:file, :round, :group, :points, :maximum)
            on conflict (assessment_id, round, group_code)
            do update set points = excluded.points, maximum = excluded.maximum
            """;

    private static final String STORE_SELF_TOTAL = """
            update assessment.unit_assessment
            set self_total = :total, self_maximum = :maximum, self_rate = :rate
            where id = :file
            """;

    private static final String STORE_APPRAISED_TOTAL = """
            update assessment.unit_assessment
            set appraised_total = :total, appraised_maximum = :maximum, appraised_rate = :rate
            where id = :file
            """;

    private static final String STORE_FINAL_TOTAL = """
            update assessment.unit_assessment
            set final_total = :total, final_maximum = :maximum, final_rate = :rate
            where id = :file
            """;

    private final JdbcClient database;

    SheetScores(JdbcClient database) {
        this.database = database;
    }

    public Map<String, Row> of(UnitAssessmentId file) {
        return database
                .sql(ROWS)
                .param("file", file.value())
                .query((row, number) -> new Row(
                        row.getString("leaf_code"),
                        row.getBigDecimal("self_points"),
                        row.getBigDecimal("self_maximum"),
                        row.getBigDecimal("appraised_points"),
                        row.getBigDecimal("appraised_maximum"),
                        row.getString("reason"),
                        row.getBigDecimal("final_points"),
                        row.getBigDecimal("final_maximum"),
                        row.getString("final_reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::leafCode, row -> row));
    }

    /** Stores the points of leaves whose cells changed and the totals of the whole sheet. */
    SheetScore storeSelf(
            UnitAssessmentId file, CriteriaSet set, Map<String, LeafScore> changed, Map<String, LeafScore> all) {
        changed.forEach((leaf, score) -> database.sql(STORE_SELF)
                .param("file", file.value())
                .param("leaf", leaf)
                .param("points", counts(score) ? score.points() : null)
                .param("maximum", counts(score) ? score.maximum() : null)
                .update());
        var sheet = Scoring.sheet(set, all);
        storeTotals(STORE_SELF_TOTAL, file, sheet);
        storeGroups(file, Round.SELF, sheet);
        return sheet;
    }

    /** Totals after the appraisal: what the appraiser has not looked at yet counts as the unit gave it. */
    SheetScore storeAppraised(UnitAssessmentId file, CriteriaSet set) {
        var sheet = sheet(set, of(file), Round.APPRAISED);
        storeTotals(STORE_APPRAISED_TOTAL, file, sheet);
        storeGroups(file, Round.APPRAISED, sheet);
        return sheet;
    }

    SheetScore storeFinal(UnitAssessmentId file, CriteriaSet set) {
        var sheet = sheet(set, of(file), Round.FINAL);
        storeTotals(STORE_FINAL_TOTAL, file, sheet);
        storeGroups(file, Round.FINAL, sheet);
        return sheet;
    }

    private void storeTotals(String sql, UnitAssessmentId file, SheetScore sheet) {
        database.sql(sql)
                .param("file", file.value())
                .param("total", sheet.total())
                .param("maximum", sheet.maximum())
                .param("rate", sheet.rate())
                .update();
    }

    private void storeGroups(UnitAssessmentId file, Round round, SheetScore sheet) {
        sheet.groups()
                .forEach(group -> database.sql(STORE_GROUP)
                        .param("file", file.value())
                        .param("round", round.name())
                        .param("group", group.code())
                        .param("points", group.points())
                        .param("maximum", group.maximum())
                        .update());
    }

    /** The leaf has its points, or is known not to apply. */
    static boolean counts(LeafScore score) {
        return score.state() == State.SCORED || score.state() == State.NOT_APPLICABLE;
    }

    /** The whole sheet as it stands after a round, from rows already at hand. */
    public static SheetScore sheet(CriteriaSet set, Map<String, Row> rows, Round round) {
        return Scoring.sheet(set, scores(rows, round));
    }

    private static Map<String, LeafScore> scores(Map<String, Row> rows, Round round) {
        var scores = new HashMap<String, LeafScore>();
        rows.forEach((leaf, row) -> row.score(round).ifPresent(score -> scores.put(leaf, score)));
        return scores;
    }

    /** Points of one leaf in the three rounds; nothing where a round has not decided. */
    public record Row(
            String leafCode,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal selfMaximum,
            @Nullable BigDecimal appraisedPoints,
            @Nullable BigDecimal appraisedMaximum,
            @Nullable String reason,
            @Nullable BigDecimal finalPoints,
            @Nullable BigDecimal finalMaximum,
            @Nullable String finalReason) {

        /** The latest deciding score up to the round, never the best one. */
        public Optional<LeafScore> score(Round round) {
            if (round == Round.FINAL && finalPoints != null && finalMaximum != null) {
                return decided(finalPoints, finalMaximum);
            }
            if (round != Round.SELF && appraisedPoints != null && appraisedMaximum != null) {
                return decided(appraisedPoints, appraisedMaximum);
            }
            if (selfPoints != null && selfMaximum != null) {
                return decided(selfPoints, selfMaximum);
            }
            return Optional.empty();
        }

        /** What the appraiser has decided so far, as a text to compare; empty while nobody has. */
        public String appraisedMark() {
            return mark(appraisedPoints, appraisedMaximum);
        }

        /** What the council has concluded so far, as a text to compare; empty while it has not. */
        public String finalMark() {
            return mark(finalPoints, finalMaximum);
        }

        private static String mark(@Nullable BigDecimal points, @Nullable BigDecimal maximum) {
            return points == null || maximum == null ? "" : points.toPlainString() + "/" + maximum.toPlainString();
        }

        private static Optional<LeafScore> decided(BigDecimal points, BigDecimal maximum) {
            return Optional.of(
                    new LeafScore(maximum.signum() == 0 ? State.NOT_APPLICABLE : State.SCORED, points, maximum));
        }
    }
}
