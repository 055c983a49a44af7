package vn.vanhoacongso.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where the tests run as root; elsewhere there is nobody else to become. */
class ServerUserTests {

    private final ServerUser nobody =
            new ServerUser(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"), 65534);

    @TempDir
    Path home;

    @Test
    void saysThatTheUnprivilegedUserCannotReachTheFolder() throws Exception {
        assumeRoot();
        var closed = Files.createDirectory(
                home.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(() -> nobody.requireReach(closed))
                .isInstanceOf(UnusableDatabaseException.class)
                .hasMessage("PostgreSQL does not run as root, and the user it runs as cannot reach the folder %s."
                        .formatted(closed));
    }

    @Test
    void worksAsAnotherUserWhereRootMayNotMakeNamespaces() throws Exception {
        assumeRoot();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        var programs = new Programs(Binaries.ofThisPlatform().unpackBelow(home), nobody, home.resolve("commands.log"));
        var data = new DataFolder(home.resolve("data"), programs);
        data.prepare("only-for-tests");
        data.configure(freePort(), Map.of());
        var server = new Server(data.path(), home.resolve("server.log"), programs);
        assertThatCode(server::start).doesNotThrowAnyException();
        server.stop();
    }

    private static void assumeRoot() {
        assumeTrue(Command.output(List.of("id", "-u")).filter("0"::equals).isPresent(), "needs root");
    }

    private static int freePort() throws Exception {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
