package vn.vanhoacongso.trial;

import java.util.List;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.runtime.postgres.PortalDatabase;

/** How a portal is told to work on a server that the test holds, as in real work. */
public final class NamedDatabase {

    private NamedDatabase() {}

    public static List<String> options(EmbeddedPostgres server) {
        return List.of(
                "--spring.datasource.url=" + server.url(PortalDatabase.NAME),
                "--spring.datasource.username=" + PortalDatabase.APPLICATION,
                "--spring.datasource.password=" + server.passwordOf(PortalDatabase.APPLICATION),
                "--spring.flyway.user=" + PortalDatabase.OWNER,
                "--spring.flyway.password=" + server.passwordOf(PortalDatabase.OWNER));
    }
}
