package vn.vanhoacongso.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path home;

    @Test
    void keepsItsDataAndItsFolderToItself() throws Exception {
        try (var server = EmbeddedPostgres.start(home, 0, Map.of())) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, 0, Map.of()))
                    .isInstanceOf(UnusableDatabaseException.class)
                    .hasMessage("Another running portal (process %d) holds the folder %s."
                            .formatted(ProcessHandle.current().pid(), home));
        }
        Files.writeString(home.resolve("data/PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home, 0, Map.of()))
                .isInstanceOf(UnusableDatabaseException.class)
                .hasMessage("The folder %s holds data of PostgreSQL 15, but this portal brings PostgreSQL 18."
                        .formatted(home.resolve("data")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPasswordsToTheOwnerAndTakesAFreePort() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var server = EmbeddedPostgres.start(home, other.getLocalPort(), Map.of())) {
            assertThat(server.port()).isNotEqualTo(other.getLocalPort());
            assertThat(server.passwordOf("someone")).hasSize(32).isEqualTo(server.passwordOf("someone"));
            var permissions = Files.getPosixFilePermissions(home.resolve("postgres.password"));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void dropsATraceThatBelongsToAnotherProgramNow() throws Exception {
        EmbeddedPostgres.start(home, 0, Map.of()).close();
        var pid = ProcessHandle.current().pid();
        Files.writeString(home.resolve("data/postmaster.pid"), pid + "\n" + home.resolve("data") + "\n");
        try (var server = EmbeddedPostgres.start(home, 0, Map.of())) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void saysThatTheFolderCannotBeUsed() throws IOException {
        var file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file, 0, Map.of()))
                .isInstanceOf(UnusableDatabaseException.class)
                .hasMessageStartingWith("The folder %s cannot be used for the data of the portal".formatted(file));
    }

    private static String setting(EmbeddedPostgres server, String name) throws Exception {
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
