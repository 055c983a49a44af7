package vn.vanhoacongso.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.vanhoacongso.assessment.domain.TrialSheet;
import vn.vanhoacongso.browser.Browsers;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.runtime.postgres.PortalDatabase;
import vn.vanhoacongso.trial.NamedDatabase;
import vn.vanhoacongso.trial.PortalProcess;

/** One hundred interruptions of one who types scores in a real browser: no text that was given is lost. */
@Tag("interruption")
class InterruptedEntryTests {

    private static final int COUNT = Integer.getInteger("portal.interruptions", 100);
    private static final long SEED = Long.getLong("portal.interruptions.seed", 20_221_115L);
    private static final Path FIGURES = Path.of("target", "interruption.txt");
    private static final String UNIT = "HH-PTCKH";
    private static final String CELLS = """
            select c.name, c.raw
            from assessment.cell c
            join assessment.unit_assessment f on f.id = c.assessment_id
            join assessment.season s on s.id = f.season_id
            where s.code = ? and f.unit_code = ?
            """;

    private final Random random = new Random(SEED);
    private final Map<Interruption, Integer> counted = new EnumMap<>(Interruption.class);

    @Test
    void losesNothingThatWasTyped() throws Exception {
        Browsers.shared();
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "interruption-");
        var port = PortalProcess.freePort();
        layOutForms(folder, port);
        try (var server = EmbeddedPostgres.start(folder.resolve("home"), 0, Map.of());
                var database = server.superuser(PortalDatabase.NAME)) {
            var options = NamedDatabase.options(server);
            var portal = new PortalProcess[] {
                PortalProcess.start(folder, port, options).awaitReady()
            };
            try (var typist = new Typist(
                    "http://127.0.0.1:" + port, "/cham-diem/" + TrialSheet.SEASON + "/" + UNIT, cells(), random)) {
                var start = System.nanoTime();
                for (var kind : Interruption.mixed(COUNT, random)) {
                    counted.merge(kind, 1, Integer::sum);
                    switch (kind) {
                        case NETWORK -> typist.loseNetwork();
                        case TAB -> typist.loseTab();
                        case SESSION -> typist.loseSession(() -> endSession(typist, database));
                        case SERVER -> {
                            typist.type(2);
                            portal[0].kill();
                            typist.type(2);
                            portal[0] = PortalProcess.start(folder, port, options);
                            typist.type(2);
                            portal[0].awaitReady();
                        }
                    }
                }
                typist.type(1);
                var unsent = typist.unsent();
                judge(typist, unsent, stored(database), (System.nanoTime() - start) / 1e9);
            } finally {
                portal[0].close();
            }
        }
    }

    /** The first start loads the demonstration with a season of forty cells. */
    private static void layOutForms(Path folder, int port) throws Exception {
        var copy = folder.resolve("classes").resolve(TrialSheet.FILE);
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(Path.of("target", "test-classes").resolve(TrialSheet.FILE), copy);
        PortalProcess.start(folder, port, List.of(), TrialSheet.class)
                .awaitReady()
                .close();
    }

    private static List<String> cells() throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("target", "test-classes").resolve(TrialSheet.FILE))) {
            return lines.filter(line -> line.contains("{code: "))
                    .map(line -> line.replaceFirst(".*\\{code: ([^,]+),.*", "$1/points"))
                    .toList();
        }
    }

    private void endSession(Typist typist, Connection database) {
        if (random.nextBoolean()) {
            typist.forgetCookies();
            return;
        }
        try (var statement = database.createStatement()) {
            statement.executeUpdate("delete from runtime.session");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> stored(Connection database) throws SQLException {
        try (var query = database.prepareStatement(CELLS)) {
            query.setString(1, TrialSheet.SEASON);
            query.setString(2, UNIT);
            var texts = new HashMap<String, String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                texts.put(rows.getString(1), rows.getString(2));
            }
            return texts;
        }
    }

    private void judge(Typist typist, String unsent, Map<String, String> stored, double seconds) throws IOException {
        var lost = typist.given().entrySet().stream()
                .filter(one -> !one.getValue().equals(stored.get(one.getKey())))
                .map(one -> one.getKey() + " " + one.getValue() + " but " + stored.get(one.getKey()))
                .toList();
        var line = String.format(
                Locale.ROOT,
                "interruptions %d %s, seed %d: values typed %d in %d cells, values lost %d, duration %.0f s",
                COUNT,
                counted,
                SEED,
                typist.typed(),
                typist.given().size(),
                lost.size(),
                seconds);
        System.out.println(line);
        Files.writeString(FIGURES, line + "\n");
        assertThat(unsent).as("still on the machine").isEmpty();
        assertThat(lost).as("values lost").isEmpty();
    }
}
