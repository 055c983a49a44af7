package vn.vanhoacongso.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanhoacongso.TestServer;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.ReferencePart;

class DemoDataTests {

    private final DataSource source = TestServer.running().freshDatabase().asApplication();
    private final JdbcClient database = JdbcClient.create(source);
    private final BusinessClock clock =
            new BusinessClock(Clock.systemUTC(), new StoredOffset(database, Clock.systemUTC()));
    private final List<String> loaded = new ArrayList<>();

    @Test
    void loadsReferenceDataFirstAndEachPartOnce() {
        var data = data(new Second(), new First());
        data.load(DemoPart.Size.SMALL);
        data.load(DemoPart.Size.SMALL);
        assertThat(loaded).containsExactly("reference", "first SMALL", "second SMALL", "reference");
    }

    @Test
    void aFailedPartIsTriedAgain() {
        assertThatThrownBy(() -> data(new First(), new Failing()).load(DemoPart.Size.FULL))
                .hasMessage("on purpose");
        assertThat(database.sql("select name from runtime.demo_part")
                        .query(String.class)
                        .list())
                .containsExactly(First.class.getName());
    }

    @Test
    void theBusinessDateStartsWithTheDataAndGoesOn() {
        assertThat(clock.isShifted()).isFalse();
        data().load(DemoPart.Size.SMALL);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2022, 11, 15));
        clock.moveTo(LocalDate.of(2022, 12, 1).atTime(8, 0));
        data().load(DemoPart.Size.SMALL);
        var afterRestart = new BusinessClock(Clock.systemUTC(), new StoredOffset(database, Clock.systemUTC()));
        assertThat(afterRestart.today()).isEqualTo(LocalDate.of(2022, 12, 1));
        assertThat(afterRestart.isShifted()).isTrue();
    }

    private DemoData data(DemoPart... parts) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("reference", new Reference());
        for (var part : parts) {
            beans.addBean(part.getClass().getName(), part);
        }
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        var reference = new ReferenceData(beans.getBeanProvider(ReferencePart.class), transaction);
        return new DemoData(
                clock, reference, beans.getBeanProvider(DemoPart.class), transaction, database, Clock.systemUTC());
    }

    private class Reference implements ReferencePart {

        @Override
        public int order() {
            return 20;
        }

        @Override
        public void load() {
            loaded.add("reference");
        }
    }

    private class First implements DemoPart {

        @Override
        public int order() {
            return 20;
        }

        @Override
        public void load(Size size) {
            loaded.add("first " + size);
        }
    }

    private class Second implements DemoPart {

        @Override
        public int order() {
            return 40;
        }

        @Override
        public void load(Size size) {
            loaded.add("second " + size);
        }
    }

    private static class Failing implements DemoPart {

        @Override
        public int order() {
            return 30;
        }

        @Override
        public void load(Size size) {
            throw new IllegalStateException("on purpose");
        }
    }
}
