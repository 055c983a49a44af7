package vn.vanhoacongso.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTests {

    private Instant now = Instant.parse("2022-11-15T02:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void waitsLongerAfterEveryFailureButNeverForGood() {
        fail(5);
        assertThat(throttle.admits("clerk", "10.0.0.1")).isFalse();
        now = now.plusSeconds(2);
        assertThat(throttle.admits("CLERK", "10.0.0.1")).isTrue();
        now = now.plusSeconds(2);
        assertThat(throttle.admits("clerk", "10.0.0.1")).isFalse();
        now = now.plusSeconds(2);
        assertThat(throttle.admits("clerk", "10.0.0.1")).isTrue();
        now = now.plus(Duration.ofMinutes(5));
        assertThat(throttle.admits("clerk", "10.0.0.1")).isTrue();
    }

    @Test
    void theOwnerElsewhereIsNotLockedOut() {
        fail(6);
        assertThat(throttle.admits("clerk", "10.0.0.2")).isTrue();
        assertThat(throttle.admits("head", "10.0.0.1")).isTrue();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(4);
        throttle.forget("clerk", "10.0.0.1");
        fail(4);
        assertThat(throttle.admits("clerk", "10.0.0.1")).isTrue();
    }

    @Test
    void onePlaceCannotTryEveryAccount() {
        for (int number = 0; number < 50; number++) {
            throttle.admits("account" + number, "10.0.0.9");
        }
        assertThat(throttle.admits("another", "10.0.0.9")).isFalse();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            throttle.admits("clerk", "10.0.0.1");
        }
    }
}
