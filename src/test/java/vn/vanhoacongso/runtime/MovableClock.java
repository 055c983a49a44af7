package vn.vanhoacongso.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

/** Moves the office's day in tests; the portal itself offers no such thing. */
public class MovableClock {

    private final BusinessClock clock;

    public MovableClock(BusinessClock clock) {
        this.clock = clock;
    }

    /** From this moment in Vietnam the business clock of the test's context goes on. */
    public void moveTo(LocalDateTime inVietnam) {
        clock.moveTo(inVietnam);
    }

    /** Back to system time. */
    public void moveToNow() {
        clock.stopShifting();
    }

    /** For tests without Spring and database: a clock that shows the given time in Vietnam. */
    public static BusinessClock showing(LocalDateTime inVietnam) {
        var clock = new BusinessClock(Clock.systemUTC(), new BusinessOffset() {
            private Duration value = Duration.ZERO;

            @Override
            public Duration value() {
                return value;
            }

            @Override
            public void set(Duration offset) {
                value = offset;
            }

            @Override
            public boolean isSet() {
                return true;
            }
        });
        clock.moveTo(inVietnam);
        return clock;
    }
}
