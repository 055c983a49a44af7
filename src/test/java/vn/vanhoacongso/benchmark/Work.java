package vn.vanhoacongso.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the benchmark works on: files of one district that are open for entry, each with a cell that takes a number. */
final class Work {

    static final String SEASON = "2022";

    private static final String CELLS = """
            select distinct on (f.id) f.id, f.unit_code, c.name, c.version
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id
            join assessment.cell c on c.assessment_id = f.id
            where s.code = ? and f.stage = 'DRAFT' and f.unit_code like 'HH-%' and c.name like '%/numerator'
            order by f.id, c.name
            limit ?
            """;

    private static final String FILES = """
            select count(*)
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id
            where s.code = ?
            """;

    private Work() {}

    /** A cell and the version it was last seen with. */
    static final class Cell {

        final long file;
        final String unit;
        final String name;
        long version;
        boolean flipped;

        Cell(long file, String unit, String name, long version) {
            this.file = file;
            this.unit = unit;
            this.name = name;
            this.version = version;
        }

        /** Never the text that is there already. */
        String nextText() {
            flipped = !flipped;
            return flipped ? "0" : "1";
        }
    }

    static List<Cell> cells(Connection database) throws SQLException {
        try (var query = database.prepareStatement(CELLS)) {
            query.setString(1, SEASON);
            query.setInt(2, Load.CONNECTIONS);
            var cells = new ArrayList<Cell>();
            var rows = query.executeQuery();
            while (rows.next()) {
                cells.add(new Cell(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
            }
            return cells;
        }
    }

    static long files(Connection database, String season) throws SQLException {
        try (var query = database.prepareStatement(FILES)) {
            query.setString(1, season);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
