package vn.vanhoacongso.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.vanhoacongso.assessment.domain.TrialSeasons;
import vn.vanhoacongso.identity.domain.TrialAccounts;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.runtime.postgres.PortalDatabase;
import vn.vanhoacongso.trial.NamedDatabase;
import vn.vanhoacongso.trial.PortalProcess;

/** Twenty heads submit a thousand files while the portal, then its database, is killed again and again. */
@Tag("crash")
class SubmissionCrashTests {

    private static final int KILLS = Integer.getInteger("portal.crash.kills", 5);
    private static final long SEED = Long.getLong("portal.crash.seed", 20_221_115L);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path FIGURES = Path.of("target", "crash.txt");

    private static Path folder;

    /** What is killed and comes back. */
    private interface Victim {
        void killAndRevive() throws Exception;
    }

    @BeforeAll
    static void aThousandFilesWaitForTheirHeads() throws Exception {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "crash-");
        PortalProcess.start(folder, PortalProcess.freePort(), List.of(), TrialSeasons.class, TrialAccounts.class)
                .awaitReady()
                .close();
    }

    /** The portal dies alone: its database lives on as an orphan and is taken over by the next start. */
    @Test
    void keepsItsWordWhenThePortalIsKilled() throws Exception {
        var season = TrialSeasons.CODES.getFirst();
        List<Submission> work;
        try (var server = EmbeddedPostgres.start(home(), 0, Map.of());
                var database = server.superuser(PortalDatabase.NAME)) {
            work = Findings.work(database, season);
        }
        var port = PortalProcess.freePort();
        var portal = new PortalProcess[] {
            PortalProcess.start(folder, port, List.of()).awaitReady()
        };
        Tally tally;
        try {
            tally = run(work, port, "portal", () -> {
                portal[0].kill();
                portal[0] = PortalProcess.start(folder, port, List.of());
            });
        } finally {
            portal[0].close();
        }
        try (var server = EmbeddedPostgres.start(home(), 0, Map.of())) {
            judge("portal", server, season, work, tally);
        }
    }

    /** The portal lives on and works again by itself as soon as its database does. */
    @Test
    void keepsItsWordWhenTheDatabaseIsKilled() throws Exception {
        var season = TrialSeasons.CODES.getLast();
        var server = new EmbeddedPostgres[] {EmbeddedPostgres.start(home(), 0, Map.of())};
        try {
            List<Submission> work;
            try (var database = server[0].superuser(PortalDatabase.NAME)) {
                work = Findings.work(database, season);
            }
            var port = PortalProcess.freePort();
            var databasePort = server[0].port();
            Tally tally;
            try (var portal = PortalProcess.start(folder, port, NamedDatabase.options(server[0]))) {
                portal.awaitReady();
                tally = run(work, port, "database", () -> {
                    killServer();
                    server[0].abandon();
                    server[0] = EmbeddedPostgres.start(home(), databasePort, Map.of());
                });
            }
            judge("database", server[0], season, work, tally);
        } finally {
            server[0].close();
        }
    }

    private static Path home() {
        return folder.resolve("home");
    }

    /** The postmaster of this run's own folder and all that it started. */
    private static void killServer() throws IOException {
        var pid = Files.readAllLines(home().resolve("data/postmaster.pid"))
                .getFirst()
                .strip();
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static Tally run(List<Submission> work, int port, String name, Victim victim) throws Exception {
        assertThat(work).hasSize(TrialSeasons.FILES);
        var random = new Random(SEED + name.hashCode());
        var tally = new Tally();
        var byAccount = work.stream().collect(Collectors.groupingBy(Submission::account));
        assertThat(byAccount).hasSize(TrialAccounts.HEADS);
        var threads = Executors.newFixedThreadPool(byAccount.size());
        try {
            var heads = byAccount.values().stream()
                    .map(own -> CompletableFuture.runAsync(new Head(own, port, tally, random.nextLong()), threads))
                    .toArray(CompletableFuture[]::new);
            var all = CompletableFuture.allOf(heads);
            var span = work.size() / (KILLS + 1);
            for (int kill = 0; kill < KILLS; kill++) {
                var moment = kill * span + 1 + random.nextInt(span);
                await(() -> tally.acknowledged().size() >= moment, all);
                Thread.sleep(random.nextInt(60));
                tally.killed();
                victim.killAndRevive();
                await(tally::isRecovered, all);
            }
            all.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        return tally;
    }

    private static void await(BooleanSupplier moment, CompletableFuture<?> heads) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!moment.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            if (heads.isCompletedExceptionally()) {
                heads.get();
            }
            Thread.sleep(5);
        }
    }

    private static void judge(String victim, EmbeddedPostgres server, String season, List<Submission> work, Tally tally)
            throws Exception {
        Findings findings;
        try (var database = server.superuser(PortalDatabase.NAME)) {
            findings = Findings.of(database, season);
        }
        var lost = findings.lost(tally.acknowledged());
        var line = String.format(
                Locale.ROOT,
                "%s killed: submissions %d, acknowledged %d, kills %d, lost %d, half-written %d, doubled %d, "
                        + "longest recovery %.1f s; attempts repeated %d, pressed twice %d, answers %s",
                victim,
                work.size(),
                tally.acknowledged().size(),
                KILLS,
                lost,
                findings.half(),
                findings.doubled(),
                tally.longestRecovery(),
                tally.repetitions(),
                tally.doubleClicks(),
                tally.answers());
        System.out.println(line);
        Files.writeString(FIGURES, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(tally.acknowledged()).hasSize(work.size());
        assertThat(lost).isZero();
        assertThat(findings.half()).isZero();
        assertThat(findings.doubled()).isZero();
        assertThat(tally.answers()).doesNotContainKeys(400, 404, 409, 422);
    }
}
