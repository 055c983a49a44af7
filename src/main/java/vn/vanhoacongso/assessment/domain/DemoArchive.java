package vn.vanhoacongso.assessment.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.criteria.SheetScore;

/** Writes invented files in bulk: one statement a table, because a demonstration must start within a minute. */
@Component
class DemoArchive {

    private static final String CELLS = """
            insert into assessment.cell
                (assessment_id, name, raw, value, version, saved_by, saved_by_name, saved_at, on_behalf)
            select file, name, raw, raw, 1, 'minh-hoa', 'Cán bộ minh họa', ?, false
            from unnest(?::bigint[], ?::text[], ?::text[]) as given (file, name, raw)
            """;

    private static final String LEAVES = """
            insert into assessment.leaf_score
                (assessment_id, leaf_code, self_points, self_maximum, appraised_points, appraised_maximum, reason,
                 appraised_by, appraised_at)
            select file, leaf, self, self_max, appraised, appraised_max, reason,
                   case when appraised is null then null else 'minh-hoa' end,
                   case when appraised is null then null else ?::timestamptz end
            from unnest(?::bigint[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[])
                as given (file, leaf, self, self_max, appraised, appraised_max, reason)
            """;

    private static final String GROUPS = """
            insert into assessment.group_total (assessment_id, round, group_code, points, maximum)
            select file, round, code, points, maximum
            from unnest(?::bigint[], ?::text[], ?::text[], ?::numeric[], ?::numeric[])
                as given (file, round, code, points, maximum)
            """;

    private static final String FILES = """
            update assessment.unit_assessment set
                stage = given.stage, version = given.version, leaves_done = given.done, last_cell = given.last_cell,
                last_saved_at = given.at, submitted_at = case when given.sent then given.at end,
                appraised_at = case when given.appraised is not null then given.at end,
                accept_until = case when given.stage = 'APPRAISED_R1' then (given.at + interval '7 days')::date end,
                minutes = given.minutes,
                self_total = given.self, self_maximum = given.self_max, self_rate = given.self_rate,
                appraised_total = given.appraised, appraised_maximum = given.appraised_max,
                appraised_rate = given.appraised_rate,
                final_total = case when given.minutes is not null then given.appraised end,
                final_maximum = case when given.minutes is not null then given.appraised_max end,
                final_rate = case when given.minutes is not null then given.appraised_rate end
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::smallint[], ?::text[], ?::timestamptz[], ?::boolean[],
                        ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[])
                as given (file, stage, version, done, last_cell, at, sent, minutes, self, self_max, self_rate,
                          appraised, appraised_max, appraised_rate)
            where id = given.file
            """;

    private static final String FACTS = """
            insert into assessment.move_fact
                (assessment_id, move, from_stage, to_stage, by_account, by_name, by_role, at, business_at, remark)
            select file, move, from_stage, to_stage, 'minh-hoa', 'Người minh họa', role, at, at, remark
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                as given (file, move, from_stage, to_stage, role, at, remark)
            """;

    private final JdbcTemplate database;

    DemoArchive(JdbcTemplate database) {
        this.database = database;
    }

    void store(List<DemoFile> files, Instant day, String minutes) {
        storeCells(files, day);
        storeLeaves(files, day);
        storeGroups(files);
        storeFacts(files, day, minutes);
        storeFiles(files, day, minutes);
    }

    private void storeCells(List<DemoFile> files, Instant day) {
        var rows = new Columns(3);
        files.forEach(file -> file.cells().forEach((name, raw) -> rows.add(id(file), name, raw)));
        write(CELLS, time(day), rows, "bigint", "text", "text");
    }

    private void storeLeaves(List<DemoFile> files, Instant day) {
        var rows = new Columns(7);
        for (var file : files) {
            var leaves = new LinkedHashSet<>(file.self().keySet());
            leaves.addAll(file.appraised().keySet());
            for (var leaf : leaves) {
                var self = file.self().get(leaf);
                var appraised = file.appraised().get(leaf);
                rows.add(
                        id(file),
                        leaf,
                        self == null ? null : self.points(),
                        self == null ? null : self.maximum(),
                        appraised == null ? null : appraised.points(),
                        appraised == null ? null : appraised.maximum(),
                        file.isChanged(leaf) ? "Minh chứng chưa đủ căn cứ (lý do minh họa)" : null);
            }
        }
        write(LEAVES, time(day), rows, "bigint", "text", "numeric", "numeric", "numeric", "numeric", "text");
    }

    private void storeGroups(List<DemoFile> files) {
        var rows = new Columns(5);
        for (var file : files) {
            if (file.done() > 0) {
                addGroups(rows, file, Round.SELF, file.selfSheet());
            }
            if (file.hasAppraisal()) {
                addGroups(rows, file, Round.APPRAISED, file.appraisedSheet());
            }
            if (file.isSettled()) {
                addGroups(rows, file, Round.FINAL, file.appraisedSheet());
            }
        }
        write(GROUPS, null, rows, "bigint", "text", "text", "numeric", "numeric");
    }

    private static void addGroups(Columns rows, DemoFile file, Round round, SheetScore sheet) {
        sheet.groups()
                .forEach(group -> rows.add(id(file), round.name(), group.code(), group.points(), group.maximum()));
    }

    private void storeFiles(List<DemoFile> files, Instant day, String minutes) {
        var rows = new Columns(14);
        for (var file : files) {
            var self = file.done() == 0 ? null : file.selfSheet();
            var appraised = file.hasAppraisal() ? file.appraisedSheet() : null;
            rows.add(
                    id(file),
                    file.stage().name(),
                    (long) DemoPath.to(file).size(),
                    (short) file.done(),
                    lastCell(file),
                    self == null ? null : time(day),
                    file.stage().isSent(),
                    file.isSettled() ? minutes : null,
                    self == null ? null : self.total(),
                    self == null ? null : self.maximum(),
                    self == null ? null : self.rate(),
                    appraised == null ? null : appraised.total(),
                    appraised == null ? null : appraised.maximum(),
                    appraised == null ? null : appraised.rate());
        }
        write(
                FILES,
                null,
                rows,
                "bigint",
                "text",
                "bigint",
                "smallint",
                "text",
                "timestamptz",
                "boolean",
                "text",
                "numeric",
                "numeric",
                "numeric",
                "numeric",
                "numeric",
                "numeric");
    }

    private void storeFacts(List<DemoFile> files, Instant day, String minutes) {
        var rows = new Columns(7);
        for (var file : files) {
            var at = day.minusSeconds(86_400);
            for (var step : DemoPath.to(file)) {
                at = at.plusSeconds(3_600);
                rows.add(
                        id(file),
                        step.move(),
                        step.from(),
                        step.to(),
                        step.role(),
                        time(at),
                        step.move().equals(Move.SETTLE.name()) ? minutes : null);
            }
        }
        write(FACTS, null, rows, "bigint", "text", "text", "text", "text", "timestamptz", "text");
    }

    private static @Nullable String lastCell(DemoFile file) {
        return file.cells().isEmpty()
                ? null
                : List.copyOf(file.cells().keySet()).getLast();
    }

    private static long id(DemoFile file) {
        return file.file().id().value();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private void write(String sql, @Nullable OffsetDateTime first, Columns rows, String... types) {
        database.update(connection -> prepare(connection, sql, first, rows, types));
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable OffsetDateTime first, Columns rows, String... types)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        int place = 1;
        if (first != null) {
            statement.setObject(place++, first);
        }
        for (int column = 0; column < types.length; column++) {
            statement.setArray(place++, connection.createArrayOf(types[column], rows.values(column)));
        }
        return statement;
    }

    /** Rows turned into one array a column. */
    private static final class Columns {

        private final List<List<@Nullable Object>> columns = new ArrayList<>();

        private Columns(int count) {
            for (int column = 0; column < count; column++) {
                columns.add(new ArrayList<>());
            }
        }

        private void add(@Nullable Object... row) {
            for (int column = 0; column < row.length; column++) {
                columns.get(column).add(row[column]);
            }
        }

        private @Nullable Object[] values(int column) {
            return columns.get(column).toArray();
        }
    }
}
