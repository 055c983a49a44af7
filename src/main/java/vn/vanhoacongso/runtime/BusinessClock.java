package vn.vanhoacongso.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.Vietnamese;

/** The only source of dates and deadlines: the office's day in Vietnam, which a demonstration may set to another day. */
@Component
public class BusinessClock {

    private final Clock system;
    private final BusinessOffset offset;

    BusinessClock(Clock system, BusinessOffset offset) {
        this.system = system;
        this.offset = offset;
    }

    public Instant now() {
        return system.instant().plus(offset.value());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), Vietnamese.ZONE);
    }

    /** True where pages must say that the date is not the real one. */
    public boolean isShifted() {
        return !offset.value().isZero();
    }

    void moveTo(LocalDateTime inVietnam) {
        var target = inVietnam.atZone(Vietnamese.ZONE).toInstant();
        offset.set(Duration.between(system.instant(), target));
    }

    /** Where nobody has set the date before. */
    void startAt(LocalDateTime inVietnam) {
        if (!offset.isSet()) {
            moveTo(inVietnam);
        }
    }

    void stopShifting() {
        offset.set(Duration.ZERO);
    }
}
