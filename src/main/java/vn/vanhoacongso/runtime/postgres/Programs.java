package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The server's programs in their folder, run by the user they accept. */
record Programs(Path folder, ServerUser user, Path log) {

    private static final int LAST_LINES = 8;

    @SafeVarargs
    final int run(String program, Duration patience, List<String>... options) throws IOException {
        var words = new ArrayList<>(List.of(path(program)));
        for (var some : options) {
            words.addAll(some);
        }
        return Command.run(user.command(words), log, patience);
    }

    @SafeVarargs
    final void require(String program, Duration patience, List<String>... options) throws IOException {
        if (run(program, patience, options) != 0) {
            throw failed(program, log);
        }
    }

    UnusableDatabaseException failed(String program, Path where) throws IOException {
        return new UnusableDatabaseException(
                "The embedded PostgreSQL did not get through %s; its last words:%n%s"
                        .formatted(program, lastLines(where)),
                "Read all of it in " + where + ".");
    }

    String major() {
        var version = Command.output(user.command(List.of(path("postgres"), "--version")))
                .orElseThrow(() -> new UnusableDatabaseException(
                        "The programs of PostgreSQL in %s do not run on this machine.".formatted(folder),
                        "Name another PostgreSQL 18 with --spring.datasource.url."));
        return version.replaceAll(".* (\\d+)\\D.*", "$1");
    }

    static String lastLines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        var lines = Files.readAllLines(file);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private String path(String program) {
        return folder.resolve(Platform.current().program(program)).toString();
    }
}
