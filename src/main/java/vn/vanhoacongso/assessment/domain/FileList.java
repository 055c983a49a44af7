package vn.vanhoacongso.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;

/** The files an actor answers for as a list: how far each has come, without any score. */
@Component
public class FileList {

    public static final int SIZE = 50;

    private static final String PAGE = """
            select f.id, f.unit_code, f.unit_name, f.stage, f.criteria_set_id, f.leaves_done, f.leaves_total,
                   f.problems, f.last_cell, f.last_saved_at, count(*) over () as total
            from assessment.unit_assessment f
            where f.season_id = :season and f.path >= :from and f.path < :until
              and (:stage = '' or f.stage = :stage)
              and (:set = 0 or f.criteria_set_id = :set)
              and (:missing = '' or not exists (
                    select 1 from assessment.leaf_score s
                    where s.assessment_id = f.id and s.leaf_code = :missing and s.self_maximum is not null))
              and (:like = '' or exists (
                    select 1 from organization.v_unit u where u.unit_id = f.unit_id and u.search_key like :like))
            order by case when :sort = 'DONE' then f.leaves_done::numeric / greatest(f.leaves_total, 1) end,
                     case when :sort = 'SILENT' then coalesce(f.last_saved_at, '-infinity'::timestamptz) end,
                     f.cluster_name, f.unit_code
            limit :size offset :skip
            """;

    private static final String SETS = """
            select criteria_set_id
            from assessment.unit_assessment
            where season_id = :season and path >= :from and path < :until
            group by criteria_set_id
            order by count(*) desc, criteria_set_id
            """;

    private final JdbcClient database;

    FileList(JdbcClient database) {
        this.database = database;
    }

    public PageOf<Row> page(SeasonId season, Filter filter, int page, Actor actor) {
        if (!actor.isAny(UnitAssessments.READERS)) {
            throw new NotPermittedException("files by " + actor.role());
        }
        var rows = rows(season, filter, page, actor);
        if (rows.isEmpty() && page > 1) {
            return page(season, filter, 1, actor);
        }
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new PageOf<>(rows, page, SIZE, total);
    }

    /** The criteria sets in use within what the actor answers for, the most used one first. */
    public List<CriteriaSetId> sets(SeasonId season, Actor actor) {
        return database.sql(SETS)
                .param("season", season.value())
                .param("from", actor.jurisdiction().from())
                .param("until", actor.jurisdiction().until())
                .query((row, number) -> new CriteriaSetId(row.getLong(1)))
                .list();
    }

    private List<Row> rows(SeasonId season, Filter filter, int page, Actor actor) {
        return database.sql(PAGE)
                .param("season", season.value())
                .param("from", actor.jurisdiction().from())
                .param("until", actor.jurisdiction().until())
                .param("stage", filter.stage() == null ? "" : filter.stage().name())
                .param("set", filter.set() == null ? 0L : filter.set().value())
                .param("missing", filter.missingLeaf())
                .param("like", filter.like())
                .param("sort", filter.sort().name())
                .param("size", SIZE)
                .param("skip", (page - 1L) * SIZE)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var saved = row.getObject("last_saved_at", OffsetDateTime.class);
        return new Row(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Stage.valueOf(row.getString("stage")),
                new CriteriaSetId(row.getLong("criteria_set_id")),
                row.getInt("leaves_done"),
                row.getInt("leaves_total"),
                row.getInt("problems"),
                row.getString("last_cell"),
                saved == null ? null : saved.toInstant(),
                row.getLong("total"));
    }

    /** What to look for; nothing given means everything. */
    public record Filter(
            @Nullable Stage stage, String name, @Nullable CriteriaSetId set, String missingLeaf, Sort sort) {

        public static Filter none() {
            return new Filter(null, "", null, "", Sort.UNIT);
        }

        private String like() {
            var key = Vietnamese.searchKey(name).replaceAll("([\\\\%_])", "\\\\$1");
            return key.isEmpty() ? "" : "%" + key + "%";
        }
    }

    /** In which order: by unit, least done first, longest silent first. */
    public enum Sort {
        UNIT,
        DONE,
        SILENT
    }

    /** One file. */
    public record Row(
            long file,
            String unitCode,
            String unitName,
            Stage stage,
            CriteriaSetId set,
            int done,
            int leaves,
            int problems,
            @Nullable String lastCell,
            @Nullable Instant savedAt,
            long total) {}
}
