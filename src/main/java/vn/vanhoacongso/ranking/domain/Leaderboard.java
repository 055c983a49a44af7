package vn.vanhoacongso.ranking.domain;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.RankedSeasons;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.UnitId;

/** The ranking of a season as one actor may see it: frozen after publication, live and provisional before. */
@Component
public class Leaderboard {

    private static final String CLUSTERS = """
            select cluster_code, max(cluster_name) as cluster_name, count(*) as units,
                   bool_or(unit_id = :own) as holds_own
            from assessment.v_progress
            where season_id = :season and path >= :from and path < :until
            group by cluster_code
            order by position('-' in cluster_code) > 0,
                     case when position('-' in cluster_code) > 0 then 0 else length(cluster_code) end, cluster_code
            """;

    private static final String CLUSTER_OF = """
            select cluster_code
            from assessment.v_progress
            where season_id = :season and unit_code = :unit
            """;

    private final JdbcClient database;
    private final LiveStandings live;
    private final FinalStandings published;
    private final RankedSeasons seasons;

    Leaderboard(JdbcClient database, LiveStandings live, FinalStandings published, RankedSeasons seasons) {
        this.database = database;
        this.live = live;
        this.published = published;
        this.seasons = seasons;
    }

    /** The clusters somebody may open; before publication only those of the own jurisdiction. */
    public List<ClusterChoice> clusters(RankedSeason season, Actor actor) {
        var sight = Sight.of(actor, season);
        if (!sight.showsRanks()) {
            return List.of();
        }
        var open = sight == Sight.PUBLISHED;
        return database.sql(CLUSTERS)
                .param("season", season.id().value())
                .param("own", actor.grant().unit().value())
                .param("from", open ? "/" : actor.jurisdiction().from())
                .param("until", open ? "0" : actor.jurisdiction().until())
                .query((row, number) -> new ClusterChoice(
                        row.getString("cluster_code"),
                        row.getString("cluster_name"),
                        row.getInt("units"),
                        row.getBoolean("holds_own")))
                .list();
    }

    /** All units of a cluster in the order of the ranking; nothing where the actor may see no rank. */
    public List<Standing> of(RankedSeason season, String cluster, Actor actor) {
        return switch (Sight.of(actor, season)) {
            case PUBLISHED -> published.of(season.id(), cluster);
            case PROVISIONAL ->
                live.of(season.id(), cluster).stream()
                        .filter(standing -> actor.answersFor(standing.entrant().path()))
                        .toList();
            case TOTALS, LATER, NOTHING -> List.of();
        };
    }

    /** The cluster in which a unit stands; what the actor may not see does not exist. */
    public List<Standing> around(RankedSeason season, String unit, Actor actor) {
        var missing = "rank " + season.code() + "/" + unit;
        if (!Sight.of(actor, season).showsRanks()) {
            throw new NotFoundException(missing);
        }
        var cluster = database.sql(CLUSTER_OF)
                .param("season", season.id().value())
                .param("unit", unit)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException(missing));
        var standings = of(season, cluster, actor);
        if (standings.stream().noneMatch(standing -> standing.entrant().code().equals(unit))) {
            throw new NotFoundException(missing);
        }
        return standings;
    }

    /** Ranks of the last published season before this one; empty unless both are published. */
    public Map<UnitId, Integer> ranksBefore(RankedSeason season, String cluster) {
        var before = season.isPublished() ? seasons.publishedBefore(season) : null;
        return before == null ? Map.of() : published.ranks(before.id(), season.id(), cluster);
    }
}
