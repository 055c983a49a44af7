package vn.vanhoacongso.runtime;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.runtime.postgres.EmbeddedPostgres;
import vn.vanhoacongso.shared.Vietnamese;

/** The last lines at the terminal: where the portal is and whom one can sign in as. */
@Component
@OnEmbeddedDatabase
class DemonstrationNotice {

    private static final String LINES = """

            ----------------------------------------------------------------------------------
             Cổng Văn hóa công sở: bản trình diễn, dữ liệu minh họa, ngày làm việc %1$s
               Địa chỉ:              %2$s
               Tài khoản trình diễn: xem mục "Demonstration accounts" trong README.md
               Dữ liệu lưu tại:      %3$s   (Ctrl-C để dừng)

             Office culture portal: demonstration with illustrative data, business date %1$s
               Address:                %2$s
               Demonstration accounts: see "Demonstration accounts" in README.md
               Data are kept in:       %3$s   (Ctrl-C stops)
            ----------------------------------------------------------------------------------
            """;

    private final BusinessClock clock;
    private final EmbeddedPostgres server;
    private final Environment environment;

    DemonstrationNotice(BusinessClock clock, EmbeddedPostgres server, Environment environment) {
        this.clock = clock;
        this.server = server;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println(LINES.formatted(Vietnamese.date(clock.today()), address(), server.home()));
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080") + "/";
    }
}
