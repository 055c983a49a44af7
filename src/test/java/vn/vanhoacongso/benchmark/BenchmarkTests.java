package vn.vanhoacongso.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;
import vn.vanhoacongso.assessment.domain.TrialPublished;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.runtime.postgres.PortalDatabase;
import vn.vanhoacongso.trial.NamedDatabase;
import vn.vanhoacongso.trial.PortalProcess;

/** Measures lines of one run and sets them against each other: on any machine only the ratios count. */
@Tag("benchmark")
class BenchmarkTests {

    private static final String CLERK = "canbo.haihau";
    private static final String LEADER = "lanhdao.tinh";
    private static final String PROVINCE_SEASON = "2021";

    private final List<Line> lines = new ArrayList<>();

    @Test
    void measures() throws Exception {
        var folder = loaded();
        var port = PortalProcess.freePort();
        try (var server = EmbeddedPostgres.start(folder.resolve("home"), 0, Map.of());
                var portal = PortalProcess.start(folder, port, NamedDatabase.options(server), BareEndpoints.class);
                var database = server.superuser(PortalDatabase.NAME)) {
            portal.awaitReady();
            var visits = Visits.signIn(port, CLERK, LEADER);
            var cells = Work.cells(database);
            assertThat(cells).hasSize(Load.CONNECTIONS);
            var small = Work.files(database, TrialPublished.CODE);
            var large = Work.files(database, PROVINCE_SEASON);
            report(ratios(visits, cells, server), small, large);
        }
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.wrong()).as(line.name()).isZero());
    }

    /** Loading takes longer than measuring, so the data of an earlier run may be named. */
    private static Path loaded() throws Exception {
        var earlier = System.getProperty("portal.benchmark.folder");
        if (earlier != null) {
            return Path.of(earlier).toAbsolutePath();
        }
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "benchmark-");
        PortalProcess.start(folder, PortalProcess.freePort(), List.of(), TrialPublished.class)
                .awaitReady()
                .close();
        return folder;
    }

    private List<Ratio> ratios(Visits visits, List<Work.Cell> cells, EmbeddedPostgres server) throws Exception {
        var open = measure("bare text of 12 kB, no login", visits.open(BareEndpoints.PUBLIC, BareEndpoints.LAST_WORDS));
        var inside = measure(
                "the same behind the login", visits.page(LEADER, BareEndpoints.SIGNED_IN, BareEndpoints.LAST_WORDS));
        var list = measure("list page of units, 50 rows", visits.page(LEADER, "/don-vi?goc=HH", "</html>"));
        var small = measure(
                "ranking page, season of the district's size",
                visits.page(LEADER, "/xep-hang/" + TrialPublished.CODE, "</html>"));
        var large = measure(
                "ranking page, season of the province", visits.page(LEADER, "/xep-hang/" + PROVINCE_SEASON, "</html>"));
        var overview =
                measure("dashboard of the province", visits.page(LEADER, "/tong-quan/" + PROVINCE_SEASON, "</html>"));
        var entry = measure("entry page of one file", visits.entry(CLERK, cells));
        var save = measure("save one cell over HTTP", visits.save(CLERK, cells));
        Line raw;
        try (var direct = new RawCells(cells, application(server))) {
            raw = measure("the same two rows by JDBC, commit", direct::save);
        }
        return List.of(
                Ratio.atLeast("logged-in bare endpoint ÷ public one", inside, open, 0.1, 0.5),
                Ratio.atLeast("entry page ÷ list page", entry, list, 0.5, 1),
                Ratio.atLeast("save one cell over HTTP ÷ raw JDBC", save, raw, 0.15, 0.3),
                Ratio.atMost("ranking page, province ÷ district (time)", large, small, 2, 1.2),
                Ratio.atMost("dashboard of the province ÷ list page (time)", overview, list, 5, 2));
    }

    private static DriverManagerDataSource application(EmbeddedPostgres server) {
        return new DriverManagerDataSource(
                server.url(PortalDatabase.NAME),
                PortalDatabase.APPLICATION,
                server.passwordOf(PortalDatabase.APPLICATION));
    }

    private Line measure(String name, Load.Request request) throws Exception {
        var line = Load.measure(name, request);
        System.out.println(line.row());
        lines.add(line);
        return line;
    }

    private void report(List<Ratio> ratios, long small, long large) throws Exception {
        var text = new StringBuilder("| Line | per second | slowest-fastest | p50 ms | p95 ms | requests | wrong |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        lines.forEach(line -> text.append(line.row()).append('\n'));
        text.append("\n| Ratio | measured | hold | aim | holds |\n|---|---|---|---|---|\n");
        ratios.forEach(ratio -> text.append(ratio.row()).append('\n'));
        text.append("\nSeasons: %d files (district's size), %d files (province).%n".formatted(small, large));
        System.out.println(text);
        Files.writeString(Path.of("target", "benchmark.md"), text);
        var all = Map.of(
                "at",
                Instant.now().toString(),
                "processors",
                Runtime.getRuntime().availableProcessors(),
                "connections",
                Load.CONNECTIONS,
                "sessions",
                Visits.SESSIONS,
                "filesDistrict",
                small,
                "filesProvince",
                large,
                "lines",
                lines,
                "ratios",
                ratios);
        Files.writeString(
                Path.of("target", "benchmark.json"),
                JsonMapper.builder().build().writeValueAsString(all));
    }
}
