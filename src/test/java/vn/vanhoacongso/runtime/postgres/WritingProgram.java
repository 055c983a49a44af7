package vn.vanhoacongso.runtime.postgres;

import java.nio.file.Path;
import java.util.Map;

/** A program of its own for {@link CrashTests}: writes numbers and prints each one after the database has acknowledged it. */
final class WritingProgram {

    private WritingProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]), 0, Map.of());
                var connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists number (n bigint primary key)");
            for (var n = Long.parseLong(arguments[1]); ; n++) {
                statement.execute("insert into number values (" + n + ")");
                System.out.println(n);
            }
        }
    }
}
