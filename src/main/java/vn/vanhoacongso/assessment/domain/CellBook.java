package vn.vanhoacongso.assessment.domain;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.UnitAssessmentId;

/** The cells of a file and everything that was ever typed into them. */
@Component
public class CellBook {

    private static final String CELLS = """
            select name, raw, value, version, saved_by_name, saved_at, on_behalf
            from assessment.cell
            where assessment_id = :file
            """;

    private static final String OPERATION = """
            select name, outcome, version, raw
            from assessment.cell_version
            where assessment_id = :file and op_id = :operation
            """;

    private static final String WRITE = """
            insert into assessment.cell
                (assessment_id, name, raw, value, version, saved_by, saved_by_name, saved_at, on_behalf)
            values (:file, :name, :raw, :value, :version, :by, :byName, :at, :onBehalf)
            on conflict (assessment_id, name) do update
            set raw = excluded.raw, value = excluded.value, version = excluded.version, saved_by = excluded.saved_by,
                saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at, on_behalf = excluded.on_behalf
            """;

    private static final String REMEMBER = """
            insert into assessment.cell_version
                (assessment_id, name, op_id, outcome, version, raw, saved_by, saved_by_name, saved_at)
            values (:file, :name, :operation, :outcome, :version, :raw, :by, :byName, :at)
            """;

    private static final String PROGRESS = """
            update assessment.unit_assessment
            set leaves_done = :done, problems = :problems, last_cell = :cell, last_saved_at = :at
            where id = :file
            """;

    private final JdbcClient database;

    CellBook(JdbcClient database) {
        this.database = database;
    }

    public Map<String, Cell> of(UnitAssessmentId file) {
        var cells = new HashMap<String, Cell>();
        database.sql(CELLS)
                .param("file", file.value())
                .query((row, number) -> new Cell(
                        row.getString("name"),
                        row.getString("raw"),
                        row.getString("value"),
                        row.getLong("version"),
                        row.getString("saved_by_name"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("on_behalf")))
                .list()
                .forEach(cell -> cells.put(cell.name(), cell));
        return cells;
    }

    Optional<Operation> operation(UnitAssessmentId file, UUID operation) {
        return database.sql(OPERATION)
                .param("file", file.value())
                .param("operation", operation)
                .query((row, number) -> new Operation(
                        row.getString("name"),
                        row.getString("outcome").equals("CONFLICT"),
                        row.getLong("version"),
                        row.getString("raw")))
                .optional();
    }

    void write(UnitAssessmentId file, Cell cell, String account, OffsetDateTime at) {
        database.sql(WRITE)
                .param("file", file.value())
                .param("name", cell.name())
                .param("raw", cell.raw())
                .param("value", cell.value())
                .param("version", cell.version())
                .param("by", account)
                .param("byName", cell.savedByName())
                .param("at", at)
                .param("onBehalf", cell.onBehalf())
                .update();
    }

    void remember(
            UnitAssessmentId file, UUID operation, boolean conflict, Cell cell, String account, OffsetDateTime at) {
        database.sql(REMEMBER)
                .param("file", file.value())
                .param("name", cell.name())
                .param("operation", operation)
                .param("outcome", conflict ? "CONFLICT" : "SAVED")
                .param("version", cell.version())
                .param("raw", cell.raw())
                .param("by", account)
                .param("byName", cell.savedByName())
                .param("at", at)
                .update();
    }

    void progress(UnitAssessmentId file, int done, int problems, String lastCell, OffsetDateTime at) {
        database.sql(PROGRESS)
                .param("file", file.value())
                .param("done", done)
                .param("problems", problems)
                .param("cell", lastCell)
                .param("at", at)
                .update();
    }

    /** What a save with this operation id did when it came first. */
    record Operation(String name, boolean conflict, long version, String raw) {}
}
