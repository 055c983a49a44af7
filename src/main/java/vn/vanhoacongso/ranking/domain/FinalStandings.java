package vn.vanhoacongso.ranking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.assessment.AssessmentEvent.SeasonPublished;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.ranking.domain.Entrant.Cluster;
import vn.vanhoacongso.shared.UnitId;

/** Published ranks: frozen in the transaction that publishes the season, because a published result never changes. */
@Component
class FinalStandings {

    private static final String FREEZE = """
            insert into ranking.final_rank
                (season_id, unit_id, unit_code, unit_name, path, cluster_code, cluster_name, outcome,
                 total, maximum, rate, self_rate, rank, cluster_size)
            values (:season, :unit, :code, :name, :path, :cluster, :clusterName, :outcome,
                 :total, :maximum, :rate, :selfRate, :rank, :size)
            """;

    private static final String OF_CLUSTER = """
            select unit_id, unit_code, unit_name, path, cluster_code, cluster_name, outcome,
                   total, maximum, rate, self_rate, rank, cluster_size
            from ranking.final_rank
            where season_id = :season and cluster_code = :cluster
            """;

    private static final String RANKS = """
            select unit_id, rank
            from ranking.final_rank
            where season_id = :season and rank is not null
              and unit_id in (select unit_id from ranking.final_rank where season_id = :current and cluster_code = :cluster)
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final LiveStandings live;

    FinalStandings(JdbcClient database, NamedParameterJdbcOperations batches, LiveStandings live) {
        this.database = database;
        this.batches = batches;
        this.live = live;
    }

    @EventListener
    void freeze(SeasonPublished published) {
        batches.batchUpdate(
                FREEZE,
                live.of(published.season(), null).stream()
                        .map(standing -> parameters(published.season(), standing))
                        .toArray(SqlParameterSource[]::new));
    }

    List<Standing> of(SeasonId season, String cluster) {
        return database
                .sql(OF_CLUSTER)
                .param("season", season.value())
                .param("cluster", cluster)
                .query((row, number) -> standing(row))
                .list()
                .stream()
                .sorted(RankTable.order())
                .toList();
    }

    /** Ranks of an earlier season for the units that stand in this cluster now. */
    Map<UnitId, Integer> ranks(SeasonId earlier, SeasonId current, String cluster) {
        return database
                .sql(RANKS)
                .param("season", earlier.value())
                .param("current", current.value())
                .param("cluster", cluster)
                .query((row, number) -> Map.entry(new UnitId(row.getLong("unit_id")), row.getInt("rank")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SqlParameterSource parameters(SeasonId season, Standing standing) {
        var entrant = standing.entrant();
        var score = standing.outcome() == Outcome.OVERDUE ? null : entrant.score();
        return new MapSqlParameterSource()
                .addValue("season", season.value())
                .addValue("unit", entrant.unit().value())
                .addValue("code", entrant.code())
                .addValue("name", entrant.name())
                .addValue("path", entrant.path().value())
                .addValue("cluster", entrant.cluster().code())
                .addValue("clusterName", entrant.cluster().name())
                .addValue("outcome", standing.outcome().name())
                .addValue("total", score == null ? null : score.total())
                .addValue("maximum", score == null ? null : score.maximum())
                .addValue("rate", score == null ? null : score.rate())
                .addValue("selfRate", score == null ? null : score.selfRate())
                .addValue("rank", standing.rank())
                .addValue("size", standing.clusterSize());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var outcome = Outcome.valueOf(row.getString("outcome"));
        return new Standing(
                new Entrant(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        new UnitPath(row.getString("path")),
                        new Cluster(row.getString("cluster_code"), row.getString("cluster_name")),
                        outcome == Outcome.OVERDUE,
                        LiveStandings.score(row)),
                outcome,
                rank(row),
                row.getInt("cluster_size"));
    }

    private static @Nullable Integer rank(ResultSet row) throws SQLException {
        var rank = row.getInt("rank");
        return row.wasNull() ? null : rank;
    }
}
