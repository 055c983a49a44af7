package vn.vanhoacongso.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was acknowledged is there after a kill, and never do two servers work on one folder. */
class CrashTests {

    private static final int ACKNOWLEDGED = 200;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path home;

    enum Victim {
        SERVER,
        PORTAL,
        BOTH
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void losesNothingThatWasAcknowledged(Victim victim) throws Exception {
        var portal = writingPortal();
        try {
            awaitNumbers(portal);
            kill(victim, portal);
        } finally {
            portal.destroyForcibly().waitFor();
        }
        var last = lastNumber();
        try (var again = EmbeddedPostgres.start(home, 0, Map.of());
                var connection = again.superuser("postgres");
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*), max(n) from number");
            row.next();
            assertThat(row.getLong(1)).isGreaterThanOrEqualTo(last + 1).isEqualTo(row.getLong(2) + 1);
            assertThat(serversOnTheFolder()).isOne();
        }
        assertThat(serversOnTheFolder()).isZero();
    }

    private Process writingPortal() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProgram.class.getName(),
                        home.toString(),
                        "0")
                .redirectOutput(home.resolve("numbers").toFile())
                .redirectError(home.resolve("errors").toFile())
                .start();
    }

    private void awaitNumbers(Process portal) throws Exception {
        while (lastNumber() < ACKNOWLEDGED) {
            assertThat(portal.isAlive()).isTrue();
            Thread.sleep(20);
        }
    }

    /** The last whole line: what was printed is acknowledged. */
    private long lastNumber() throws IOException {
        var text = Files.readString(home.resolve("numbers"));
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(-1);
    }

    private void kill(Victim victim, Process portal) throws IOException {
        if (victim != Victim.PORTAL) {
            var pid = Files.readAllLines(home.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        }
        if (victim != Victim.SERVER) {
            portal.destroyForcibly();
        }
    }

    /** Every server says its folder on its command line. */
    private long serversOnTheFolder() {
        var data = home.resolve("data").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("postgres" + suffix()))
                .filter(process -> process.info().commandLine().orElse("").contains(data))
                .count();
    }

    private static String suffix() {
        return File.separatorChar == '\\' ? ".exe" : "";
    }
}
