package vn.vanhoacongso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.runtime.MovableClock;

@SpringBootTest
@Import(TestDatabase.class)
class PortalApplicationTests {

    @Autowired
    JdbcClient database;

    @Autowired
    BusinessClock clock;

    @Autowired
    MovableClock movable;

    @Test
    void startsAndWorksWithoutOwningAnything() {
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("portal_app");
        assertThat(database.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void hasNoDemonstrationWhereADatabaseIsNamed() {
        assertThat(clock.isShifted()).isFalse();
        assertThat(database.sql("select count(*) from runtime.demo_part")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void movesTheOfficesDayInTestsOnly() {
        movable.moveTo(LocalDate.of(2022, 12, 31).atTime(23, 59, 30));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2022, 12, 31));
        movable.moveToNow();
        assertThat(clock.isShifted()).isFalse();
    }
}
