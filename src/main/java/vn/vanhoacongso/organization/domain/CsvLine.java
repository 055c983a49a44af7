package vn.vanhoacongso.organization.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import vn.vanhoacongso.shared.Vietnamese;

/** One line of a readable file: UTF-8, cells parted by semicolons, the first line names the columns. */
record CsvLine(String file, int number, Map<String, String> cells) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static List<CsvLine> read(Resource resource) {
        try {
            var file = String.valueOf(resource.getFilename());
            return parse(file, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<CsvLine> parse(String file, String content) {
        var lines = content.lines().toList();
        if (lines.isEmpty()) {
            throw new FaultyFileException(file, 1, "the line with the column names is missing");
        }
        var columns = lines.getFirst().split(";", -1);
        var parsed = new ArrayList<CsvLine>();
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                parsed.add(parse(file, index + 1, columns, lines.get(index).split(";", -1)));
            }
        }
        return parsed;
    }

    private static CsvLine parse(String file, int number, String[] columns, String[] values) {
        if (values.length != columns.length) {
            throw new FaultyFileException(
                    file, number, values.length + " cells where the columns are " + columns.length);
        }
        var cells = new LinkedHashMap<String, String>();
        for (int index = 0; index < columns.length; index++) {
            cells.put(columns[index].strip(), Vietnamese.clean(values[index]));
        }
        return new CsvLine(file, number, cells);
    }

    String text(String column) {
        var text = optional(column);
        if (text == null) {
            throw fault("'" + column + "' is empty");
        }
        return text;
    }

    @Nullable
    String optional(String column) {
        var text = cells.get(column);
        if (text == null) {
            throw fault("there is no column '" + column + "'");
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate date(String column) {
        var text = optional(column);
        try {
            return text == null ? null : LocalDate.parse(text, DATE);
        } catch (DateTimeParseException wrong) {
            throw fault("'" + text + "' is no date of the form 31/08/2024");
        }
    }

    int whole(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException wrong) {
            throw fault("'" + text(column) + "' is no whole number");
        }
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw fault("'" + column + "' is neither yes nor no");
        };
    }

    FaultyFileException fault(String fault) {
        return new FaultyFileException(file, number, fault);
    }
}
