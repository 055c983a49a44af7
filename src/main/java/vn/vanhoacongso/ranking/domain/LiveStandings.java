package vn.vanhoacongso.ranking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.ranking.domain.Entrant.Cluster;
import vn.vanhoacongso.ranking.domain.Entrant.Score;
import vn.vanhoacongso.shared.UnitId;

/** Ranks as they stand at this moment, from the files of a running season. */
@Component
class LiveStandings {

    private static final String ENTRANTS = """
            select p.unit_id, p.unit_code, p.unit_name, p.path, p.cluster_code, p.cluster_name, p.stage,
                   s.total, s.maximum, s.rate, s.self_rate
            from assessment.v_progress p
            left join assessment.v_settled s on s.season_code = p.season_code and s.unit_id = p.unit_id
            where p.season_id = :season and (:cluster::text is null or p.cluster_code = :cluster)
            order by p.cluster_code, p.unit_code
            """;

    private final JdbcClient database;

    LiveStandings(JdbcClient database) {
        this.database = database;
    }

    /** One cluster, or the whole season where none is named. */
    List<Standing> of(SeasonId season, @Nullable String cluster) {
        return RankTable.of(database.sql(ENTRANTS)
                .param("season", season.value())
                .param("cluster", cluster)
                .query((row, number) -> entrant(row))
                .list());
    }

    private static Entrant entrant(ResultSet row) throws SQLException {
        return new Entrant(
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                new UnitPath(row.getString("path")),
                new Cluster(row.getString("cluster_code"), row.getString("cluster_name")),
                row.getString("stage").equals("OVERDUE"),
                score(row));
    }

    static @Nullable Score score(ResultSet row) throws SQLException {
        var rate = row.getBigDecimal("rate");
        return rate == null
                ? null
                : new Score(
                        row.getBigDecimal("total"), row.getBigDecimal("maximum"), rate, row.getBigDecimal("self_rate"));
    }
}
