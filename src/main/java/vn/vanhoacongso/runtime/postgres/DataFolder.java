package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The folder of the server's data: made once, durable, the same on every host whatever its locale. */
final class DataFolder {

    private static final String SETTINGS = "portal.conf";

    private final Path path;
    private final Programs programs;

    DataFolder(Path path, Programs programs) {
        this.path = path;
        this.programs = programs;
    }

    Path path() {
        return path;
    }

    void prepare(String password) throws IOException {
        if (!Files.exists(path.resolve("PG_VERSION"))) {
            initialise(password);
        }
        requireSameMajor(Files.readString(path.resolve("PG_VERSION")).strip(), programs.major());
        programs.user().own(path);
    }

    private void initialise(String password) throws IOException {
        var passwordFile = path.resolveSibling("initial-password");
        Files.deleteIfExists(passwordFile);
        Secret.write(passwordFile, password);
        Files.createDirectories(path);
        programs.user().own(passwordFile);
        programs.user().own(path);
        var options =
                List.of("-D", path.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + passwordFile);
        var sameEverywhere = List.of(
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
        programs.require("initdb", Duration.ofMinutes(2), options, sameEverywhere);
        Files.delete(passwordFile);
        Files.writeString(
                path.resolve("postgresql.conf"),
                "\ninclude_if_exists = '" + SETTINGS + "'\n",
                StandardOpenOption.APPEND);
    }

    private void requireSameMajor(String folder, String program) {
        if (!folder.equals(program)) {
            throw new UnusableDatabaseException(
                    "The folder %s holds data of PostgreSQL %s, but this portal brings PostgreSQL %s."
                            .formatted(path, folder, program),
                    "Start the earlier portal on it and move the data (see src/docs/operations.md), "
                            + "or choose another folder with --portal.home=<folder>.");
        }
    }

    /** In a file and not on the command line: nothing to quote. */
    void configure(int port, Map<String, String> settings) throws IOException {
        var text = """
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_keep_size = 512MB
                """.formatted(port)
                + settings.entrySet().stream()
                        .map(one -> "%s = '%s'%n"
                                .formatted(one.getKey(), one.getValue().replace("'", "''")))
                        .collect(Collectors.joining());
        var file = path.resolve(SETTINGS);
        Files.writeString(file, text);
        programs.user().own(file);
    }
}
