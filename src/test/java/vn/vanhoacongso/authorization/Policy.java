package vn.vanhoacongso.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The hand-written table: who gets what from which route. The portal's code never reads it. */
final class Policy {

    private static final int FIRST_ROLE = 4;

    private Policy() {}

    /** One route with what it needs to be asked properly and what each kind of visitor gets. */
    record Row(Route route, String object, String data, Map<Visitor, Expected> expected) {}

    /** The outcome for an own, a foreign and a missing object; the same three times where there is none. */
    record Expected(String own, String foreign, String missing) {

        static Expected of(String cell) {
            var parts = cell.split("/");
            assertThat(parts.length).as(cell).isIn(1, 3);
            return parts.length == 1
                    ? new Expected(parts[0], parts[0], parts[0])
                    : new Expected(parts[0], parts[1], parts[2]);
        }

        String of(Relation relation) {
            return switch (relation) {
                case OWN -> own;
                case FOREIGN -> foreign;
                case MISSING -> missing;
            };
        }
    }

    static List<Row> read() {
        try (var file = Objects.requireNonNull(Policy.class.getResourceAsStream("/authorization/routes.csv"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            var rows = new ArrayList<Row>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> rows.add(row(line)));
            return rows;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Row row(String line) {
        var cells = line.split(";", -1);
        assertThat(cells).as(line).hasSize(FIRST_ROLE + Visitor.values().length);
        var expected = new HashMap<Visitor, Expected>();
        for (var visitor : Visitor.values()) {
            expected.put(visitor, Expected.of(cells[FIRST_ROLE + visitor.ordinal()].strip()));
        }
        return new Row(new Route(cells[0].strip(), cells[1].strip()), cells[2].strip(), cells[3].strip(), expected);
    }
}
