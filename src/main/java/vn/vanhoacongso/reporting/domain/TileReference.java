package vn.vanhoacongso.reporting.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.ReferencePart;

/** Loads the places of the tile map from their readable file; loading it again replaces them. */
@Component
class TileReference implements ReferencePart {

    private static final String FILE = "db/reference/reporting/tiles.csv";
    private static final String COLUMNS = "unit;column;row;valid_from;valid_until;source";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final String CLEAR = "delete from reporting.tile";

    private static final String ADD = """
            insert into reporting.tile (unit_code, tile_column, tile_row, valid_from, valid_until)
            values (:unit, :column, :row, :from, :until)
            """;

    private final JdbcClient database;

    TileReference(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        var lines = read().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(COLUMNS)) {
            throw new IllegalStateException(FILE + ", line 1: the columns are not " + COLUMNS);
        }
        database.sql(CLEAR).update();
        for (int number = 2; number <= lines.size(); number++) {
            add(lines.get(number - 1), number);
        }
    }

    private void add(String line, int number) {
        var cells = line.split(";", -1);
        try {
            database.sql(ADD)
                    .param("unit", cells[0])
                    .param("column", Integer.parseInt(cells[1]))
                    .param("row", Integer.parseInt(cells[2]))
                    .param("from", date(cells[3]))
                    .param("until", date(cells[4]))
                    .update();
        } catch (NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalStateException(FILE + ", line " + number + ": cannot be read: " + line, wrong);
        }
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell.strip(), DATE);
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
