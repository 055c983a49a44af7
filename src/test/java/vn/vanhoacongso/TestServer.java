package vn.vanhoacongso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.runtime.postgres.PortalDatabase;

/** One PostgreSQL for the whole test run, with a migrated template from which databases are copied. */
public final class TestServer {

    private static final String PASSWORD = "only-for-tests";
    private static final Map<String, String> QUICK =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");

    private final Source source;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer(Source source) {
        this.source = source;
        try (var superuser = source.superuser()) {
            PortalDatabase.prepare(superuser, PASSWORD, PASSWORD);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        Flyway.configure()
                .dataSource(source.url(PortalDatabase.NAME), PortalDatabase.OWNER, PASSWORD)
                .locations("classpath:db/migration")
                .placeholders(Map.of("appRole", PortalDatabase.APPLICATION))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    public static TestServer running() {
        return Holder.SERVER;
    }

    /** A copy of the migrated template that nobody else uses. */
    public synchronized Database freshDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + copies.incrementAndGet();
        try (var superuser = source.superuser();
                var statement = superuser.createStatement()) {
            PortalDatabase.create(statement, name, PortalDatabase.NAME);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new Database(source.url(name));
    }

    /** One copy, and how the portal finds it. */
    public record Database(String url) {

        public Map<String, String> properties() {
            return Map.of(
                    "spring.datasource.url",
                    url,
                    "spring.datasource.username",
                    PortalDatabase.APPLICATION,
                    "spring.datasource.password",
                    PASSWORD,
                    "spring.flyway.enabled",
                    "false");
        }

        /** As the portal works: without owning anything. */
        public DataSource asApplication() {
            return new DriverManagerDataSource(url, PortalDatabase.APPLICATION, PASSWORD);
        }

        /** As migrations run. */
        public DataSource asOwner() {
            return new DriverManagerDataSource(url, PortalDatabase.OWNER, PASSWORD);
        }
    }

    /** Where the server comes from. */
    private interface Source {

        Connection superuser() throws SQLException;

        String url(String database);
    }

    private record Embedded(EmbeddedPostgres server) implements Source {

        static Embedded start() {
            try {
                var folder = Files.createTempDirectory(Path.of("target"), "test-database-");
                var server = EmbeddedPostgres.start(folder, 0, QUICK);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, folder)));
                return new Embedded(server);
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }

        private static void remove(EmbeddedPostgres server, Path folder) {
            server.abandon();
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException left) {
                System.err.println("Left behind: " + folder);
            }
        }

        @Override
        public Connection superuser() throws SQLException {
            return server.superuser("postgres");
        }

        @Override
        public String url(String database) {
            return server.url(database);
        }
    }

    private record Container(PostgreSQLContainer container) implements Source {

        static Container start() {
            var container = new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c", "max_connections=300");
            container.start(); // ended by Testcontainers itself
            return new Container(container);
        }

        @Override
        public Connection superuser() throws SQLException {
            return DriverManager.getConnection(
                    container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        @Override
        public String url(String database) {
            return "jdbc:postgresql://%s:%d/%s".formatted(container.getHost(), container.getMappedPort(5432), database);
        }
    }

    private static final class Holder {

        static final TestServer SERVER = new TestServer(isContainer() ? Container.start() : Embedded.start());

        private static boolean isContainer() {
            return System.getProperty("portal.test.database", "embedded").equals("container");
        }
    }
}
