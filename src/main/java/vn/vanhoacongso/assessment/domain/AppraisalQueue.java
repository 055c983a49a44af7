package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;

/** The files that wait for an appraiser, oldest first; nobody finds the own unit among them. */
@Component
public class AppraisalQueue {

    private static final String WHERE = """
            where f.path >= :from and f.path < :until
                and f.unit_id <> :own
                and f.appraiser_level = :level
                and f.stage in (:stages)
                and (:unchecked or not (f.stage = 'SUBMITTED' and f.district_check))
            """;

    private static final String PAGE = """
            select f.unit_code, f.unit_name, f.cluster_name, f.stage, f.submitted_at, f.taken_over,
                   f.self_total, f.appraised_total, count(*) over () as files
            from assessment.unit_assessment f
            """ + WHERE + """
                and f.season_id = :season
                and (:cluster = '' or f.cluster_code = :cluster)
                and (:name = '' or exists (
                    select 1 from organization.v_unit v
                    where v.unit_id = f.unit_id and strpos(v.search_key, :name) > 0))
            order by f.submitted_at nulls last, f.unit_code
            limit :size offset :skip
            """;

    private static final String CLUSTERS = """
            select distinct f.cluster_code, f.cluster_name
            from assessment.unit_assessment f
            """ + WHERE + """
                and f.season_id = :season and f.cluster_code <> ''
            order by f.cluster_name
            """;

    private static final String WAITING = """
            select s.code, count(*) as files, min(f.submitted_at) as oldest
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id and s.state in ('SELF_SCORING', 'APPRAISAL', 'COUNCIL')
            """ + WHERE + """
            group by s.code
            order by s.code
            """;

    private final JdbcClient database;

    AppraisalQueue(JdbcClient database) {
        this.database = database;
    }

    public PageOf<Entry> page(Wanted wanted, Actor actor) {
        var rows = scoped(PAGE, wanted.level(), wanted.part(), wanted.unchecked(), actor)
                .param("season", wanted.season().value())
                .param("cluster", wanted.cluster())
                .param("name", Vietnamese.searchKey(wanted.name()))
                .param("size", wanted.size())
                .param("skip", (wanted.page() - 1L) * wanted.size())
                .query(AppraisalQueue::entry)
                .list();
        return new PageOf<>(
                rows,
                wanted.page(),
                wanted.size(),
                rows.isEmpty() ? 0 : rows.getFirst().files());
    }

    /** The comparison groups that occur among all files of the level, for the filter. */
    public List<Cluster> clusters(Wanted wanted, Actor actor) {
        return scoped(CLUSTERS, wanted.level(), Part.ALL, true, actor)
                .param("season", wanted.season().value())
                .query((row, number) -> new Cluster(row.getString("cluster_code"), row.getString("cluster_name")))
                .list();
    }

    /** How many files wait for this level in each running season, and since when the oldest does. */
    public List<Waiting> waiting(AppraiserLevel level, Actor actor) {
        return scoped(WAITING, level, Part.OPEN, false, actor)
                .query((row, number) ->
                        new Waiting(row.getString("code"), row.getLong("files"), instant(row, "oldest")))
                .list();
    }

    private JdbcClient.StatementSpec scoped(
            String sql, AppraiserLevel level, Part part, boolean unchecked, Actor actor) {
        return database.sql(sql)
                .param("from", actor.jurisdiction().from())
                .param("until", actor.jurisdiction().until())
                .param("own", actor.grant().unit().value())
                .param("level", level.name())
                .param("stages", part.stages.stream().map(Stage::name).toList())
                .param("unchecked", unchecked);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("cluster_name"),
                Stage.valueOf(row.getString("stage")),
                instant(row, "submitted_at"),
                row.getBoolean("taken_over"),
                row.getBigDecimal("self_total"),
                row.getBigDecimal("appraised_total"),
                row.getLong("files"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Which part of the queue: by how far the appraisal has come. */
    public enum Part {
        OPEN(Set.of(Stage.SUBMITTED, Stage.DISTRICT_CHECKED, Stage.UNDER_APPRAISAL)),
        WAITING(Set.of(Stage.SUBMITTED, Stage.DISTRICT_CHECKED)),
        UNDER_WAY(Set.of(Stage.UNDER_APPRAISAL)),
        DONE(Set.of(Stage.APPRAISED_R1, Stage.AWAITING_COUNCIL, Stage.FINALIZED, Stage.PUBLISHED)),
        ALL(Set.of(Stage.values()));

        private final Set<Stage> stages;

        Part(Set<Stage> stages) {
            this.stages = stages;
        }
    }

    /** What the reader asked for; unchecked: also files that the district has not looked at. */
    public record Wanted(
            SeasonId season,
            AppraiserLevel level,
            Part part,
            boolean unchecked,
            String cluster,
            String name,
            int page,
            int size) {}

    /** One file of the queue. */
    public record Entry(
            String unitCode,
            String unitName,
            String clusterName,
            Stage stage,
            @Nullable Instant submittedAt,
            boolean takenOver,
            @Nullable BigDecimal selfTotal,
            @Nullable BigDecimal appraisedTotal,
            long files) {}

    /** A comparison group. */
    public record Cluster(String code, String name) {}

    /** What waits in one season. */
    public record Waiting(
            String season, long files, @Nullable Instant oldest) {}
}
