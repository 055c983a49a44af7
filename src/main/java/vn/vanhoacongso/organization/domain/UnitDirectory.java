package vn.vanhoacongso.organization.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.UnitId;
import vn.vanhoacongso.shared.Vietnamese;

/** Walks the tree level by level and searches it, as of a date; the statements do not depend on the number of rows. */
@Component
@Transactional(readOnly = true)
public class UnitDirectory {

    private static final String ROOTS = """
            select v.code from organization.v_unit v
            where v.parent_id is null and daterange(v.valid_from, v.valid_until) @> :on
            order by v.path limit 1
            """;
    private static final String ABOVE = """
            select v.code, v.name from organization.v_unit v
            where :path like v.path || '%' and v.path <> :path and daterange(v.valid_from, v.valid_until) @> :on
            order by v.path
            """;
    private static final String KINDS = """
            select k.code, k.name, count(*) as units
            from organization.v_unit v
            join organization.unit_kind k on k.code = v.kind
            where v.parent_id = :parent and daterange(v.valid_from, v.valid_until) @> :on
            group by k.code, k.name, k.position
            order by k.position
            """;
    private static final String LISTED = """
            select v.code, v.name, k.name as kind_name, p.name as parent_name, u.valid_until,
                   (select count(*) from organization.unit_parent c
                    where c.parent_id = v.unit_id and daterange(c.valid_from, c.valid_until) @> :on) as children
            from organization.v_unit v
            join organization.unit u on u.id = v.unit_id
            join organization.unit_kind k on k.code = v.kind
            left join organization.unit_name p
                on p.unit_id = v.parent_id and daterange(p.valid_from, p.valid_until) @> :on
            where daterange(v.valid_from, v.valid_until) @> :on
            """;
    private static final String CHILDREN = LISTED + """
            and v.parent_id = :parent and (:kind::text is null or v.kind = :kind)
            order by k.position, v.name collate "vi-x-icu", v.code
            limit :size offset :skip
            """;
    private static final String MATCHES = """
            and (v.search_key like all(:patterns)
                 or exists (select from organization.unit_code c where c.unit_id = v.unit_id and c.code = :code))
            """;
    private static final String FOUND = LISTED + MATCHES + """
            order by v.search_key = :key desc, v.search_key like :start desc, k.position,
                     v.name collate "vi-x-icu", v.code
            limit :size offset :skip
            """;
    private static final String FOUND_IN_ALL = """
            select count(*) from organization.v_unit v where daterange(v.valid_from, v.valid_until) @> :on
            """ + MATCHES;

    private final JdbcClient database;

    UnitDirectory(JdbcClient database) {
        this.database = database;
    }

    /** Code of the unit the tree starts with; empty while no organisation is loaded. */
    public Optional<String> root(LocalDate on) {
        return database.sql(ROOTS)
                .param("on", on)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** From the root down to the parent. */
    public List<Step> above(UnitPath path, LocalDate on) {
        return database.sql(ABOVE)
                .param("path", path.value())
                .param("on", on)
                .query(DataClassRowMapper.newInstance(Step.class))
                .list();
    }

    public List<KindCount> kinds(UnitId parent, LocalDate on) {
        return database.sql(KINDS)
                .param("parent", parent.value())
                .param("on", on)
                .query(DataClassRowMapper.newInstance(KindCount.class))
                .list();
    }

    /** Direct children, of one kind or of all; the total comes from {@link #kinds}. */
    public PageOf<Listed> children(UnitId parent, @Nullable String kind, LocalDate on, int page, int size, long total) {
        var current = clamp(page, size, total);
        var rows = database.sql(CHILDREN)
                .param("parent", parent.value())
                .param("kind", kind)
                .param("on", on)
                .param("size", size)
                .param("skip", (current - 1) * size)
                .query(DataClassRowMapper.newInstance(Listed.class))
                .list();
        return new PageOf<>(rows, current, size, total);
    }

    /** Units whose name holds every word that was typed, with or without diacritics, or that carry it as a code. */
    public PageOf<Listed> search(String typed, LocalDate on, int page, int size) {
        var key = Vietnamese.searchKey(typed);
        var parameters = Map.<String, Object>of(
                "on",
                on,
                "key",
                key,
                "start",
                escaped(key) + "%",
                "patterns",
                Arrays.stream(key.split(" "))
                        .map(word -> "%" + escaped(word) + "%")
                        .toArray(String[]::new),
                "code",
                Vietnamese.clean(typed).toUpperCase(Locale.ROOT));
        var total = (long) database.sql(FOUND_IN_ALL)
                .params(parameters)
                .query((row, number) -> row.getLong(1))
                .single();
        var current = clamp(page, size, total);
        var rows = database.sql(FOUND)
                .params(parameters)
                .param("size", size)
                .param("skip", (current - 1) * size)
                .query(DataClassRowMapper.newInstance(Listed.class))
                .list();
        return new PageOf<>(rows, current, size, total);
    }

    private static int clamp(int page, int size, long total) {
        return (int) Math.max(1, Math.min(page, (total + size - 1) / size));
    }

    /** What a pattern would read as a joker is meant as the letter it is. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** One unit on the way down the tree. */
    public record Step(String code, String name) {}

    /** How many children are of one kind. */
    public record KindCount(String code, String name, long units) {}

    /** One unit in a list. */
    public record Listed(
            String code,
            String name,
            String kindName,
            @Nullable String parentName,
            @Nullable LocalDate validUntil,
            long children) {}
}
