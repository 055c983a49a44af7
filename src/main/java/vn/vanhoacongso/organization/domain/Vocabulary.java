package vn.vanhoacongso.organization.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Levels, kinds and comparison groups: the words a unit's line may use. */
@Component
class Vocabulary {

    private static final String ADD_LEVEL = """
            insert into organization.unit_level (code, name, position) values (?, ?, ?)
            on conflict (code) do nothing
            """;
    private static final String ADD_KIND = """
            insert into organization.unit_kind (code, name, assessed, position) values (?, ?, ?, ?)
            on conflict (code) do nothing
            """;
    private static final String ADD_CLUSTER = """
            insert into organization.emulation_cluster (code, name, block, source) values (?, ?, ?, ?)
            on conflict (code) do nothing
            """;
    private static final String LEVELS = "select code from organization.unit_level";
    private static final String KINDS = "select code from organization.unit_kind";
    private static final String CLUSTERS = "select code from organization.emulation_cluster";

    private final JdbcTemplate database;

    Vocabulary(JdbcTemplate database) {
        this.database = database;
    }

    void write(OrganisationFiles files) {
        var clusters = codes(CLUSTERS);
        for (var line : distinct(files.clusters())) {
            known(line, "block", line.optional("block"), clusters);
            clusters.add(line.text("code"));
        }
        database.batchUpdate(
                ADD_LEVEL,
                distinct(files.levels()).stream()
                        .map(line -> new Object[] {line.text("code"), line.text("name"), line.whole("position")})
                        .toList());
        database.batchUpdate(
                ADD_KIND,
                distinct(files.kinds()).stream()
                        .map(line -> new Object[] {
                            line.text("code"), line.text("name"), line.yes("assessed"), line.whole("position")
                        })
                        .toList());
        database.batchUpdate(
                ADD_CLUSTER,
                files.clusters().stream()
                        .map(line -> new @Nullable Object[] {
                            line.text("code"), line.text("name"), line.optional("block"), line.text("source")
                        })
                        .toList());
    }

    void check(Collection<UnitLine> units) {
        var kinds = codes(KINDS);
        var levels = codes(LEVELS);
        var clusters = codes(CLUSTERS);
        for (var unit : units) {
            known(unit.line(), "kind", unit.kind(), kinds);
            known(unit.line(), "level", unit.level(), levels);
            known(unit.line(), "cluster", unit.cluster(), clusters);
        }
    }

    private Set<String> codes(String sql) {
        return new HashSet<>(database.queryForList(sql, String.class));
    }

    private static List<CsvLine> distinct(List<CsvLine> lines) {
        var codes = new HashSet<String>();
        for (var line : lines) {
            if (!codes.add(line.text("code"))) {
                throw line.fault("code " + line.text("code") + " stands twice");
            }
        }
        return lines;
    }

    private static void known(CsvLine line, String what, @Nullable String code, Set<String> codes) {
        if (code != null && !codes.contains(code)) {
            throw line.fault(what + " " + code + " does not exist");
        }
    }
}
