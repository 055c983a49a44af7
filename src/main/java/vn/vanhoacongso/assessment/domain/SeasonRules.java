package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.criteria.CriteriaSetId;

/** The dated data of a season: which set and which appraiser for which kind of unit, and its bands. */
@Component
public class SeasonRules {

    private static final String OF_SEASON = """
            select unit_kind, within_kind, criteria_set_id, appraiser_level, district_check
            from assessment.season_rule
            where season_id = :season
            order by unit_kind, within_kind
            """;

    private static final String ADD = """
            insert into assessment.season_rule
                (season_id, unit_kind, within_kind, criteria_set_id, appraiser_level, district_check)
            values (:season, :kind, :within, :set, :level, :check)
            """;

    private static final String ADD_BAND = """
            insert into assessment.season_band (season_id, cluster_code, position, title, from_rate)
            values (:season, :cluster, :position, :title, :from)
            """;

    private final JdbcClient database;

    SeasonRules(JdbcClient database) {
        this.database = database;
    }

    public List<SeasonRule> of(SeasonId season) {
        return database.sql(OF_SEASON)
                .param("season", season.value())
                .query((row, number) -> new SeasonRule(
                        row.getString("unit_kind"),
                        row.getString("within_kind"),
                        new CriteriaSetId(row.getLong("criteria_set_id")),
                        AppraiserLevel.valueOf(row.getString("appraiser_level")),
                        row.getBoolean("district_check")))
                .list();
    }

    void add(SeasonId season, SeasonRule rule) {
        database.sql(ADD)
                .param("season", season.value())
                .param("kind", rule.unitKind())
                .param("within", rule.withinKind())
                .param("set", rule.criteriaSet().value())
                .param("level", rule.level().name())
                .param("check", rule.districtCheck())
                .update();
    }

    void add(SeasonId season, Band band) {
        database.sql(ADD_BAND)
                .param("season", season.value())
                .param("cluster", band.clusterCode())
                .param("position", band.position())
                .param("title", band.title())
                .param("from", band.fromRate())
                .update();
    }

    /** A named span of rates; an empty cluster code holds for all clusters without bands of their own. */
    public record Band(String clusterCode, int position, String title, BigDecimal fromRate) {}
}
