package vn.vanhoacongso.organization.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.UnitPath;

/** Writes new units with their first name, parent, group and codes in a handful of batches. */
@Component
class UnitRows {

    private static final int BLOCK = 50;

    private static final String BLOCKS = "select nextval('organization.unit_seq') from generate_series(1, ?)";
    private static final String UNIT = """
            insert into organization.unit (id, path, kind, level, valid_from, known_from, valid_until, source)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NAME = """
            insert into organization.unit_name (unit_id, name, valid_from, valid_until, source) values (?, ?, ?, ?, ?)
            """;
    private static final String PARENT = """
            insert into organization.unit_parent (unit_id, parent_id, valid_from, valid_until) values (?, ?, ?, ?)
            """;
    private static final String CLUSTER = """
            insert into organization.unit_cluster (unit_id, cluster, valid_from, valid_until) values (?, ?, ?, ?)
            """;
    private static final String CODE = """
            insert into organization.unit_code (unit_id, scheme, code, valid_from, valid_until, source)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate database;

    UnitRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Parents come first in {@code units}; {@code paths} knows the stored units and learns the new ones. */
    void write(List<UnitLine> units, Map<String, UnitPath> paths) {
        var ids = ids(units.size());
        for (int index = 0; index < units.size(); index++) {
            var unit = units.get(index);
            var id = ids.get(index);
            paths.put(
                    unit.code(),
                    unit.parent() == null
                            ? new UnitPath("/" + id + "/")
                            : path(paths, unit.parent()).child(id));
        }
        insert(
                UNIT,
                units,
                unit -> row(
                        id(paths, unit.code()),
                        path(paths, unit.code()).value(),
                        unit.kind(),
                        unit.level(),
                        unit.validFrom(),
                        unit.knownFrom(),
                        unit.validUntil(),
                        unit.source()));
        insert(
                NAME,
                units,
                unit -> row(id(paths, unit.code()), unit.name(), unit.validFrom(), unit.validUntil(), unit.source()));
        insert(
                CODE,
                units,
                unit -> row(
                        id(paths, unit.code()),
                        "PORTAL",
                        unit.code(),
                        unit.validFrom(),
                        unit.validUntil(),
                        unit.source()));
        insert(
                PARENT,
                units.stream().filter(unit -> unit.parent() != null).toList(),
                unit -> row(
                        id(paths, unit.code()),
                        id(paths, String.valueOf(unit.parent())),
                        unit.validFrom(),
                        unit.validUntil()));
        insert(
                CLUSTER,
                units.stream().filter(unit -> unit.cluster() != null).toList(),
                unit -> row(id(paths, unit.code()), unit.cluster(), unit.validFrom(), unit.validUntil()));
    }

    /** Codes that authorities gave to units which are new now. */
    void writeCodes(List<CsvLine> codes, Collection<UnitLine> fresh, Map<String, UnitPath> paths) {
        var seen = new HashSet<String>();
        for (var line : codes) {
            if (!paths.containsKey(line.text("unit"))) {
                throw line.fault("unit " + line.text("unit") + " does not exist");
            }
            if (!seen.add(line.text("scheme") + " " + line.text("code") + " " + line.optional("valid_from"))) {
                throw line.fault("code " + line.text("code") + " of scheme " + line.text("scheme") + " stands twice");
            }
        }
        var names = fresh.stream().map(UnitLine::code).collect(Collectors.toSet());
        insert(
                CODE,
                codes.stream().filter(line -> names.contains(line.text("unit"))).toList(),
                line -> row(
                        id(paths, line.text("unit")),
                        line.text("scheme"),
                        line.text("code"),
                        line.date("valid_from"),
                        line.date("valid_until"),
                        line.text("source")));
    }

    private List<Long> ids(int count) {
        var drawn = new ArrayList<Long>();
        for (var first : database.query(BLOCKS, (row, number) -> row.getLong(1), (count + BLOCK - 1) / BLOCK)) {
            for (long id = first; id < first + BLOCK; id++) {
                drawn.add(id);
            }
        }
        return drawn;
    }

    private <T> void insert(String sql, List<T> things, Function<T, @Nullable Object[]> row) {
        database.batchUpdate(sql, things.stream().map(row).toList());
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    private static UnitPath path(Map<String, UnitPath> paths, String code) {
        var path = paths.get(code);
        if (path == null) {
            throw new IllegalStateException("no path for " + code);
        }
        return path;
    }

    /** The last number of a path is the unit itself. */
    private static long id(Map<String, UnitPath> paths, String code) {
        var value = path(paths, code).value();
        return Long.parseLong(value.substring(value.lastIndexOf('/', value.length() - 2) + 1, value.length() - 1));
    }
}
