package vn.vanhoacongso.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The floor under saving a cell: the same two rows and a commit, without a portal around them. */
final class RawCells implements AutoCloseable {

    private static final String CELL = """
            insert into assessment.cell
                (assessment_id, name, raw, value, version, saved_by, saved_by_name, saved_at, on_behalf)
            values (?, ?, ?, ?, ?, 'do-toc-do', 'Đo tốc độ', now(), true)
            on conflict (assessment_id, name) do update
            set raw = excluded.raw, value = excluded.value, version = excluded.version, saved_by = excluded.saved_by,
                saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at, on_behalf = excluded.on_behalf
            """;

    private static final String TRACE = """
            insert into assessment.cell_version
                (assessment_id, name, op_id, outcome, version, raw, saved_by, saved_by_name, saved_at)
            values (?, ?, ?, 'SAVED', ?, ?, 'do-toc-do', 'Đo tốc độ', now())
            """;

    private final List<Work.Cell> cells;
    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> writes = new ArrayList<>();
    private final List<PreparedStatement> traces = new ArrayList<>();

    RawCells(List<Work.Cell> cells, DataSource database) throws SQLException {
        this.cells = cells;
        for (int number = 0; number < cells.size(); number++) {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            connections.add(connection);
            writes.add(connection.prepareStatement(CELL));
            traces.add(connection.prepareStatement(TRACE));
        }
    }

    boolean save(int number) throws SQLException {
        var cell = cells.get(number);
        var text = cell.nextText();
        cell.version++;
        var write = writes.get(number);
        write.setLong(1, cell.file);
        write.setString(2, cell.name);
        write.setString(3, text);
        write.setString(4, text);
        write.setLong(5, cell.version);
        var trace = traces.get(number);
        trace.setLong(1, cell.file);
        trace.setString(2, cell.name);
        trace.setObject(3, UUID.randomUUID());
        trace.setLong(4, cell.version);
        trace.setString(5, text);
        var written = write.executeUpdate() == 1 && trace.executeUpdate() == 1;
        connections.get(number).commit();
        return written;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
