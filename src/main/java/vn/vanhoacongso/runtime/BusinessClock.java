package vn.vanhoacongso.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.Vietnamese;

/** The only source of dates and deadlines: the office's day in Vietnam, which a demonstration may set to another day. */
@Component
public class BusinessClock {

    private final Clock system;

    BusinessClock(Clock system) {
        this.system = system;
    }

    public Instant now() {
        return system.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), Vietnamese.ZONE);
    }
}
