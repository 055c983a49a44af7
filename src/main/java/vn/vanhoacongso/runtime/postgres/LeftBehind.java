package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an earlier run left on the data folder when it or its server was killed: a living server, or its traces. */
final class LeftBehind {

    private static final Logger log = LoggerFactory.getLogger(LeftBehind.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = 50;

    private final Path data;
    private final Path pidFile;

    LeftBehind(Path data) {
        this.data = data;
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** A living server is stopped cleanly; then nobody may be in the folder; then a misleading trace goes. */
    void clear(Server server) throws IOException {
        var pid = pid();
        if (pid > 0 && isOurServer(pid)) {
            log.info("The database server of an earlier run (process {}) still lives and is stopped first", pid);
            server.stop();
        }
        awaitEmptyFolder();
        if (pid > 0 && ProcessHandle.of(pid).isPresent() && !isOurServer(pid)) {
            Files.deleteIfExists(
                    pidFile); // its number belongs to another program now: PostgreSQL would refuse to start
        }
    }

    private long pid() throws IOException {
        if (!Files.exists(pidFile)) {
            return 0;
        }
        var lines = Files.readAllLines(pidFile);
        return lines.isEmpty() ? 0 : Math.abs(Long.parseLong(lines.getFirst().strip()));
    }

    private boolean isOurServer(long pid) {
        var info = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::info);
        var isPostgres = info.flatMap(ProcessHandle.Info::command)
                .filter(command -> command.contains("postgres"))
                .isPresent();
        return isPostgres
                && info.flatMap(ProcessHandle.Info::arguments)
                        .map(words -> Arrays.asList(words).contains(data.toString()))
                        .orElse(true);
    }

    /** The children of a killed server live a moment longer; two servers on one folder would destroy it. */
    private void awaitEmptyFolder() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (anybodyInside()) {
            if (System.nanoTime() > end) {
                throw new UnusableDatabaseException(
                        "Processes of an earlier database server still work in the folder %s.".formatted(data),
                        "Wait until they end, or end them, and start again.");
            }
            pause();
        }
    }

    private boolean anybodyInside() throws IOException {
        if (!Platform.current().isLinux()) {
            return false;
        }
        var real = data.toRealPath();
        return ProcessHandle.allProcesses().anyMatch(process -> worksIn(process, real));
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(folder);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database folder", interrupted);
        }
    }
}
