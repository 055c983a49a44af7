package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.domain.Contributions.Share;
import vn.vanhoacongso.ranking.domain.Explanation.LostLeaf;
import vn.vanhoacongso.ranking.domain.Explanation.TrendPoint;

/** Takes a rate apart: four statements whatever the size of the cluster. */
@Component
public class Explanations {

    /** Units with leaves that do not apply are rescaled to 100, so shares of different maxima can be compared. */
    private static final String SHARES = """
            with settled as (
                select unit_id, maximum
                from assessment.v_settled
                where season_code = :season and cluster_code = :cluster and maximum > 0
            ), line as (
                select l.unit_id, split_part(l.leaf_code, '.', 1) as criterion,
                       sum(l.points) as points, sum(l.maximum) as maximum,
                       sum(l.points) * 100 / min(s.maximum) as share
                from settled s
                join assessment.v_leaf l on l.season_code = :season and l.unit_id = s.unit_id and l.of_record
                group by l.unit_id, criterion
            ), compared as (
                select unit_id, criterion, points, maximum, share,
                       sum(share) over (partition by criterion) / (select count(*) from settled) as mean,
                       rank() over (partition by criterion order by share desc) as place
                from line
            )
            select criterion, points, maximum, share, mean, place
            from compared
            where unit_id = :unit
            order by criterion
            """;

    private static final String LEAVES = """
            select leaf_code, points, maximum, criteria_set_id
            from assessment.v_leaf
            where season_code = :season and unit_id = :unit and of_record
            order by maximum - points desc, leaf_code
            """;

    private static final String TREND = """
            select s.code, r.rate, r.rank, r.cluster_size,
                   (select round(avg(other.rate), 2) from ranking.final_rank other
                    where other.season_id = r.season_id and other.cluster_code = r.cluster_code
                      and other.rank is not null) as mean
            from ranking.final_rank r
            join assessment.v_season s on s.season_id = r.season_id
            where r.unit_id = :unit and r.rank is not null
            order by s.self_scoring_from, s.code
            """;

    private static final int WORST_LEAVES = 3;

    private final JdbcClient database;
    private final CriteriaSets sets;

    Explanations(JdbcClient database, CriteriaSets sets) {
        this.database = database;
        this.sets = sets;
    }

    /** Takes the rate of a ranked unit apart; the standings are those of its whole cluster. */
    public Explanation of(RankedSeason season, Standing unit, List<Standing> cluster) {
        var number = unit.entrant().unit().value();
        var leaves = leaves(season.code(), number);
        var shares = database.sql(SHARES)
                .param("season", season.code())
                .param("cluster", unit.entrant().cluster().code())
                .param("unit", number)
                .query((row, index) -> new Share(
                        row.getString("criterion"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("maximum"),
                        row.getBigDecimal("share"),
                        row.getBigDecimal("mean"),
                        row.getInt("place")))
                .list();
        return new Explanation(
                sets.require(new CriteriaSetId(leaves.getFirst().set())),
                Contributions.of(shares, Objects.requireNonNull(unit.rate()), mean(cluster)),
                lost(leaves),
                trend(number),
                (int) leaves.stream()
                        .filter(leaf -> leaf.maximum().signum() == 0)
                        .count());
    }

    /** The mean of the ranked units' rates. */
    public static BigDecimal mean(List<Standing> cluster) {
        var rates = cluster.stream()
                .filter(Standing::isRanked)
                .map(Standing::rate)
                .filter(Objects::nonNull)
                .toList();
        return rates.isEmpty()
                ? BigDecimal.ZERO
                : rates.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(rates.size()), 2, RoundingMode.HALF_UP);
    }

    private List<TrendPoint> trend(long unit) {
        return database.sql(TREND)
                .param("unit", unit)
                .query((row, index) -> new TrendPoint(
                        row.getString("code"),
                        row.getBigDecimal("rate"),
                        row.getBigDecimal("mean"),
                        row.getInt("rank"),
                        row.getInt("cluster_size")))
                .list();
    }

    private List<RecordedLeaf> leaves(String season, long unit) {
        return database.sql(LEAVES)
                .param("season", season)
                .param("unit", unit)
                .query((row, index) -> new RecordedLeaf(
                        row.getString("leaf_code"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("maximum"),
                        row.getLong("criteria_set_id")))
                .list();
    }

    private static List<LostLeaf> lost(List<RecordedLeaf> leaves) {
        return leaves.stream()
                .map(leaf -> new LostLeaf(leaf.code(), leaf.points(), leaf.maximum()))
                .filter(leaf -> leaf.lost().signum() > 0)
                .limit(WORST_LEAVES)
                .toList();
    }

    private record RecordedLeaf(String code, BigDecimal points, BigDecimal maximum, long set) {}
}
