package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** A real, durable PostgreSQL in one folder, so that the portal runs where nobody has set up a database. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int ATTEMPTS = 4;

    private final Path home;
    private final FolderLock lock;
    private final Server server;
    private final String password;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(Path home, FolderLock lock, Server server, String password, int port) {
        this.home = home;
        this.lock = lock;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    /** Starts on the wished port, or on a free one where that is taken or 0. */
    public static EmbeddedPostgres start(Path folder, int wishedPort, Map<String, String> settings) {
        var home = folder.toAbsolutePath().normalize();
        try {
            var binaries = Binaries.ofThisPlatform();
            Files.createDirectories(home);
            return start(binaries, home, FolderLock.take(home), wishedPort, settings);
        } catch (IOException unusable) {
            throw new UnusableDatabaseException(
                    "The folder %s cannot be used for the data of the portal (%s)."
                            .formatted(home, unusable.getClass().getSimpleName() + ": " + unusable.getMessage()),
                    "Make it writable for this user, or choose another one with --portal.home=<folder>.",
                    unusable);
        }
    }

    private static EmbeddedPostgres start(
            Binaries binaries, Path home, FolderLock lock, int wishedPort, Map<String, String> settings)
            throws IOException {
        try {
            var programs = new Programs(binaries.unpackBelow(home), ServerUser.current(), home.resolve("commands.log"));
            programs.user().requireReach(home);
            var data = new DataFolder(home.resolve("data"), programs);
            var password = Secret.keptIn(home.resolve("postgres.password"));
            data.prepare(password);
            var server = new Server(data.path(), home.resolve("server.log"), programs);
            new LeftBehind(data.path()).clear(server);
            var port = start(server, data, wishedPort, settings);
            var running = new EmbeddedPostgres(home, lock, server, password, port);
            return running.servingItsOwnFolder();
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static int start(Server server, DataFolder data, int wished, Map<String, String> settings)
            throws IOException {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = freePort(attempt == 0 ? wished : 0);
            data.configure(port, settings);
            if (server.start()) {
                return port;
            }
        }
        throw new UnusableDatabaseException(
                "The embedded PostgreSQL found no free port on this machine.",
                "Name one with --portal.postgres.port=<port>.");
    }

    private static int freePort(int wished) throws IOException {
        try (var probe = new ServerSocket(wished, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            if (wished == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }

    private EmbeddedPostgres servingItsOwnFolder() throws IOException {
        try {
            requireOwnFolder();
            return this;
        } catch (UnusableDatabaseException wrongServer) {
            server.stop();
            throw wrongServer;
        }
    }

    private void requireOwnFolder() throws IOException {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            var served = Path.of(row.getString(1)).toRealPath();
            if (!served.equals(server.data().toRealPath())) {
                throw new UnusableDatabaseException(
                        "Port %d is served by another PostgreSQL, of the folder %s.".formatted(port, served),
                        "Choose another port with --portal.postgres.port=<port>.");
            }
        } catch (SQLException refused) {
            throw new UnusableDatabaseException(
                    "The embedded PostgreSQL on port %d refuses the portal.".formatted(port),
                    "Read " + server.log() + ".",
                    refused);
        }
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", password);
    }

    /** Keeps the password of a database role beside the data. */
    public String passwordOf(String role) {
        try {
            return Secret.keptIn(home.resolve(role + ".password"));
        } catch (IOException unreadable) {
            throw new UnusableDatabaseException(
                    "The password of the database role %s cannot be read or kept in %s.".formatted(role, home),
                    "Make the folder readable and writable for this user.",
                    unreadable);
        }
    }

    /** Stops after a failure that is reported already. */
    public void abandon() {
        try {
            close();
        } catch (IOException | UnusableDatabaseException lessImportant) {
            LoggerFactory.getLogger(EmbeddedPostgres.class).warn("The server did not stop cleanly", lessImportant);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
