package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts and stops the server on its data folder; it is detached from the terminal, so Ctrl-C meets the portal first. */
record Server(Path data, Path log, Programs programs) {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofMinutes(3);

    /** False where the port was taken in the last moment; any other failure is final. */
    boolean start() throws IOException {
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        programs.user().own(log);
        var before = Files.size(log);
        var options = List.of("-D", data.toString(), "-l", log.toString(), "-w", "-t", "540", "start");
        if (programs.run("pg_ctl", START, options) == 0) {
            return true;
        }
        if (wordsSince(before).contains("could not bind")) {
            return false;
        }
        throw programs.failed("its start", log);
    }

    void stop() throws IOException {
        programs.require("pg_ctl", STOP, List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "120", "stop"));
    }

    private String wordsSince(long position) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(position);
            return new String(in.readAllBytes());
        }
    }
}
