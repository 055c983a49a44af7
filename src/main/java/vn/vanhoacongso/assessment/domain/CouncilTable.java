package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;

/** The files that lie before the council with their scores, group totals and bands. */
@Component
public class CouncilTable {

    private static final String PAGE = """
            select f.unit_code, f.unit_name, f.cluster_name, f.stage, f.criteria_set_id,
                   f.self_total, f.appraised_total, f.final_total, f.rate, b.title as band, g.codes, g.points, g.maxima,
                   count(*) over () as files
            from assessment.unit_assessment f
            left join lateral (
                select band.title
                from assessment.season_band band
                where band.season_id = f.season_id and band.from_rate <= f.rate
                    and band.cluster_code = coalesce((
                        select distinct own.cluster_code
                        from assessment.season_band own
                        where own.season_id = f.season_id and own.cluster_code = f.cluster_code), '')
                order by band.from_rate desc
                limit 1) b on true
            left join lateral (
                select array_agg(t.group_code order by t.group_code) as codes,
                       array_agg(t.points order by t.group_code) as points,
                       array_agg(t.maximum order by t.group_code) as maxima
                from assessment.group_total t
                where t.assessment_id = f.id
                    and t.round = case when f.final_rate is null then 'APPRAISED' else 'FINAL' end) g on true
            where f.season_id = :season
                and f.path >= :from and f.path < :until
                and f.stage in (:stages)
                and (:cluster = '' or f.cluster_code = :cluster)
                and (:name = '' or exists (
                    select 1 from organization.v_unit v
                    where v.unit_id = f.unit_id and strpos(v.search_key, :name) > 0))
            order by f.cluster_name, f.rate desc nulls last, f.unit_code
            limit :size offset :skip
            """;

    private static final String CLUSTERS = """
            select distinct cluster_code, cluster_name
            from assessment.unit_assessment
            where season_id = :season and path >= :from and path < :until and cluster_code <> ''
            order by cluster_name
            """;

    private static final String STAGES = """
            select stage, count(*) as files
            from assessment.unit_assessment
            where season_id = :season and path >= :from and path < :until
            group by stage
            """;

    private final JdbcClient database;

    CouncilTable(JdbcClient database) {
        this.database = database;
    }

    public PageOf<Entry> page(Wanted wanted, Actor actor) {
        var rows = scoped(PAGE, wanted.season(), actor)
                .param("stages", wanted.part().stages.stream().map(Stage::name).toList())
                .param("cluster", wanted.cluster())
                .param("name", Vietnamese.searchKey(wanted.name()))
                .param("size", wanted.size())
                .param("skip", (wanted.page() - 1L) * wanted.size())
                .query(CouncilTable::entry)
                .list();
        return new PageOf<>(
                rows,
                wanted.page(),
                wanted.size(),
                rows.isEmpty() ? 0 : rows.getFirst().files());
    }

    public List<AppraisalQueue.Cluster> clusters(Season season, Actor actor) {
        return scoped(CLUSTERS, season, actor)
                .query((row, number) ->
                        new AppraisalQueue.Cluster(row.getString("cluster_code"), row.getString("cluster_name")))
                .list();
    }

    /** How many files of the season stand at each stage. */
    public Map<Stage, Long> stages(Season season, Actor actor) {
        var counts = new EnumMap<Stage, Long>(Stage.class);
        scoped(STAGES, season, actor)
                .query((row, number) -> Map.entry(Stage.valueOf(row.getString("stage")), row.getLong("files")))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private JdbcClient.StatementSpec scoped(String sql, Season season, Actor actor) {
        return database.sql(sql)
                .param("season", season.id().value())
                .param("from", actor.jurisdiction().from())
                .param("until", actor.jurisdiction().until());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("cluster_name"),
                Stage.valueOf(row.getString("stage")),
                new CriteriaSetId(row.getLong("criteria_set_id")),
                row.getBigDecimal("self_total"),
                row.getBigDecimal("appraised_total"),
                row.getBigDecimal("final_total"),
                row.getBigDecimal("rate"),
                row.getString("band"),
                GroupTotals.of(row),
                row.getLong("files"));
    }

    /** Which files: those that still wait, or those already settled. */
    public enum Part {
        ALL(Set.of(Stage.AWAITING_COUNCIL, Stage.FINALIZED, Stage.PUBLISHED)),
        WAITING(Set.of(Stage.AWAITING_COUNCIL)),
        SETTLED(Set.of(Stage.FINALIZED, Stage.PUBLISHED));

        private final Set<Stage> stages;

        Part(Set<Stage> stages) {
            this.stages = stages;
        }
    }

    /** What the reader asked for. */
    public record Wanted(Season season, Part part, String cluster, String name, int page, int size) {}

    /** One file before the council; the groups are those of the round that decides. */
    public record Entry(
            String unitCode,
            String unitName,
            String clusterName,
            Stage stage,
            CriteriaSetId criteriaSet,
            @Nullable BigDecimal selfTotal,
            @Nullable BigDecimal appraisedTotal,
            @Nullable BigDecimal finalTotal,
            @Nullable BigDecimal rate,
            @Nullable String band,
            List<GroupTotals> groups,
            long files) {

        public @Nullable BigDecimal decidedTotal() {
            return finalTotal == null ? appraisedTotal : finalTotal;
        }
    }
}
