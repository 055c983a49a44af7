package vn.vanhoacongso.ranking.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.ranking.domain.BandScale.Band;

/** Bands are settings of the season, and a cluster may have its own. */
@Component
public class Bands {

    private static final String OF_CLUSTER = """
            select title, from_rate
            from assessment.v_band
            where season_id = :season
              and cluster_code = coalesce(
                  (select min(own.cluster_code) from assessment.v_band own
                   where own.season_id = :season and own.cluster_code = :cluster), '')
            """;

    private final JdbcClient database;

    Bands(JdbcClient database) {
        this.database = database;
    }

    public BandScale of(SeasonId season, String cluster) {
        return new BandScale(database.sql(OF_CLUSTER)
                .param("season", season.value())
                .param("cluster", cluster)
                .query((row, number) -> new Band(row.getString("title"), row.getBigDecimal("from_rate")))
                .list());
    }
}
