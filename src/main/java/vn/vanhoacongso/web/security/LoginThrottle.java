package vn.vanhoacongso.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after some failures each further try has to wait twice as long, for an account from one place,
 * for the account from anywhere, and for the place. Never for good, so that nobody locks a colleague out.
 */
@Component
class LoginThrottle {

    private static final int FROM_ONE_PLACE = 5;
    private static final int PER_ACCOUNT = 20;
    private static final int PER_PLACE = 50;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int MOST = 50_000;

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts the try as failed until {@link #forget} says otherwise, so that parallel guesses gain nothing. */
    boolean admits(String account, String place) {
        makeRoom();
        return admit("both " + key(account) + " " + place, FROM_ONE_PLACE)
                && admit("account " + key(account), PER_ACCOUNT)
                && admit("place " + place, PER_PLACE);
    }

    void forget(String account, String place) {
        tries.remove("both " + key(account) + " " + place);
        tries.remove("account " + key(account));
        tries.computeIfPresent("place " + place, (name, old) -> new Tries(old.count() - 1, old.last()));
    }

    private boolean admit(String name, int free) {
        var now = clock.instant();
        var admitted = new boolean[1];
        tries.compute(name, (key, old) -> {
            var before = old == null || old.isOver(now) ? new Tries(0, Instant.EPOCH) : old;
            admitted[0] = !now.isBefore(before.next(free));
            return admitted[0] ? new Tries(before.count() + 1, now) : before;
        });
        return admitted[0];
    }

    private void makeRoom() {
        if (tries.size() > MOST) {
            var now = clock.instant();
            tries.values().removeIf(old -> old.isOver(now));
        }
        if (tries.size() > MOST) {
            tries.clear();
        }
    }

    private static String key(String account) {
        var lower = account.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(100, lower.length()));
    }

    private record Tries(int count, Instant last) {

        Instant next(int free) {
            if (count < free) {
                return last;
            }
            var wait = Duration.ofSeconds(1L << Math.min(count - free + 1, 20));
            return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }

        boolean isOver(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now);
        }
    }
}
