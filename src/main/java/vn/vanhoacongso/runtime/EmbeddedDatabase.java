package vn.vanhoacongso.runtime;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.runtime.postgres.PortalDatabase;
import vn.vanhoacongso.runtime.postgres.UnusableDatabaseException;

/** Brings the portal's own PostgreSQL where no other is named; it stops after the last connection is closed. */
@Configuration(proxyBeanMethods = false)
@OnEmbeddedDatabase
class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${portal.home}") Path home, @Value("${portal.postgres.port}") int port) {
        var server = EmbeddedPostgres.start(home, port, Map.of());
        prepare(server);
        log.info("Embedded PostgreSQL serves {} on port {}", server.home(), server.port());
        return server;
    }

    private static void prepare(EmbeddedPostgres server) {
        try (var superuser = server.superuser("postgres")) {
            PortalDatabase.prepare(
                    superuser, server.passwordOf(PortalDatabase.OWNER), server.passwordOf(PortalDatabase.APPLICATION));
        } catch (SQLException refused) {
            server.abandon();
            throw new UnusableDatabaseException(
                    "The embedded PostgreSQL in %s does not let the portal create its database."
                            .formatted(server.home()),
                    "Read server.log in that folder.",
                    refused);
        }
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres server) {
        return new ApplicationConnection(server);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgres server) {
        return new OwnerConnection(server);
    }

    /** How the portal works: as the role that owns nothing. */
    record ApplicationConnection(EmbeddedPostgres server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return PortalDatabase.APPLICATION;
        }

        @Override
        public String getPassword() {
            return server.passwordOf(PortalDatabase.APPLICATION);
        }

        @Override
        public String getJdbcUrl() {
            return server.url(PortalDatabase.NAME);
        }
    }

    /** How migrations run: as the owner. */
    record OwnerConnection(EmbeddedPostgres server) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return PortalDatabase.OWNER;
        }

        @Override
        public String getPassword() {
            return server.passwordOf(PortalDatabase.OWNER);
        }

        @Override
        public String getJdbcUrl() {
            return server.url(PortalDatabase.NAME);
        }
    }
}
