package vn.vanhoacongso.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.TestServer;
import vn.vanhoacongso.TestServer.Database;

class RowCountsTests {

    private final Database copy = TestServer.running().freshDatabase();
    private final JdbcClient owner = JdbcClient.create(copy.asOwner());
    private final JdbcClient application = JdbcClient.create(copy.asApplication());

    @Test
    void countsWhatTheModulesHold() {
        owner.sql("create schema example create table thing (id int)").update();
        owner.sql("insert into example.thing values (1), (2)").update();
        owner.sql("grant usage on schema example to portal_app").update();
        owner.sql("grant select on example.thing to portal_app").update();
        assertThat(new RowCounts(application).byTable())
                .containsEntry("example.thing", 2L)
                .doesNotContainKey("runtime.demo_part");
    }
}
