package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.UnitId;

/** What a unit has achieved in published seasons, newest first; nothing unpublished is ever read here. */
@Component
public class PublishedResults {

    private static final String OF_UNIT = """
            select s.code, s.title, r.unit_code, r.cluster_name, r.outcome, r.rate, r.rank, r.cluster_size,
                   (select b.title from assessment.v_band b
                    where b.season_id = r.season_id and b.from_rate <= r.rate
                      and b.cluster_code = coalesce(
                          (select min(own.cluster_code) from assessment.v_band own
                           where own.season_id = r.season_id and own.cluster_code = r.cluster_code), '')
                    order by b.from_rate desc limit 1) as band
            from ranking.final_rank r
            join assessment.v_season s on s.season_id = r.season_id
            where r.unit_id = :unit
            order by s.self_scoring_from desc, s.code desc
            """;

    private final JdbcClient database;

    PublishedResults(JdbcClient database) {
        this.database = database;
    }

    public List<Result> of(UnitId unit) {
        return database.sql(OF_UNIT)
                .param("unit", unit.value())
                .query((row, number) -> new Result(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("unit_code"),
                        row.getString("cluster_name"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getBigDecimal("rate"),
                        row.getInt("rank"),
                        row.getInt("cluster_size"),
                        row.getString("band")))
                .list();
    }

    /** One published season of the unit. */
    public record Result(
            String season,
            String title,
            String unitCode,
            String cluster,
            Outcome outcome,
            @Nullable BigDecimal rate,
            int rank,
            int clusterSize,
            @Nullable String band) {}
}
