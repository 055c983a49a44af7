package vn.vanhoacongso.assessment.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in many files at once, each asked for in one statement: one criterion of all, or what is done in each. */
@Component
public class ManyFiles {

    private static final String CELLS = """
            select assessment_id, name, raw, value, version, saved_by_name, saved_at, on_behalf
            from assessment.cell
            where assessment_id in (:files) and name like :leaf
            """;

    private static final String DONE = """
            select assessment_id, leaf_code
            from assessment.leaf_score
            where assessment_id in (:files) and self_maximum is not null
            """;

    private final JdbcClient database;

    ManyFiles(JdbcClient database) {
        this.database = database;
    }

    /** The cells of one leaf by file and cell name; the files come from a list that asked for the actor. */
    public Map<Long, Map<String, Cell>> cells(Collection<Long> files, String leaf) {
        var cells = new HashMap<Long, Map<String, Cell>>();
        if (files.isEmpty()) {
            return cells;
        }
        database.sql(CELLS).param("files", files).param("leaf", leaf + "/%").query(row -> {
            var cell = new Cell(
                    row.getString("name"),
                    row.getString("raw"),
                    row.getString("value"),
                    row.getLong("version"),
                    row.getString("saved_by_name"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("on_behalf"));
            cells.computeIfAbsent(row.getLong("assessment_id"), file -> new HashMap<>())
                    .put(cell.name(), cell);
        });
        return cells;
    }

    /** The leaves that have their points, by file. */
    public Map<Long, List<String>> doneLeaves(Collection<Long> files) {
        var done = new HashMap<Long, List<String>>();
        if (!files.isEmpty()) {
            database.sql(DONE).param("files", files).query(row -> {
                done.computeIfAbsent(row.getLong("assessment_id"), file -> new ArrayList<>())
                        .add(row.getString("leaf_code"));
            });
        }
        return done;
    }
}
