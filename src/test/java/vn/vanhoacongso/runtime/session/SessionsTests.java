package vn.vanhoacongso.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.AccountPrincipal;

@SpringBootTest
@Import(TestDatabase.class)
class SessionsTests {

    private static final Instant NOON = Instant.parse("2022-11-15T05:00:00Z");
    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofHours(2), Duration.ofMinutes(30), Duration.ofHours(12));

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void parallelRequestsKeepWhatEachOfThemSet() throws Exception {
        var sessions = node(NOON);
        var id = begin(sessions, 1).getId();
        try (var requests = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<?>>();
            for (int number = 0; number < 40; number++) {
                var name = "a" + number;
                running.add(requests.submit(() -> {
                    var session = Objects.requireNonNull(sessions.findById(id));
                    session.setAttribute(name, name);
                    sessions.save(session);
                }));
            }
            for (var request : running) {
                request.get();
            }
        }
        assertThat(Objects.requireNonNull(sessions.findById(id)).getAttributeNames())
                .hasSize(41);
    }

    @Test
    void signingOutOnOneNodeCountsOnTheOther() {
        var one = node(NOON);
        var other = node(NOON);
        var id = begin(one, 2).getId();
        var late = Objects.requireNonNull(other.findById(id));
        one.deleteById(id);
        late.setAttribute("x", "late");
        other.save(late);
        assertThat(other.findById(id)).isNull();
    }

    @Test
    void endsTheSessionsOfOneAccountOnly() {
        var sessions = node(NOON);
        var first = begin(sessions, 3).getId();
        var second = begin(sessions, 3).getId();
        var foreign = begin(sessions, 4).getId();
        sessions.endOthersOf(3, second);
        assertThat(sessions.findById(first)).isNull();
        assertThat(sessions.findById(second)).isNotNull();
        sessions.endAllOf(3);
        assertThat(sessions.findById(second)).isNull();
        assertThat(sessions.findById(foreign)).isNotNull();
    }

    @Test
    void anIdentifierFromBeforeSigningInOpensNothing() {
        var sessions = node(NOON);
        var session = begin(sessions, 5);
        var before = session.getId();
        var after = session.changeSessionId();
        sessions.save(session);
        assertThat(after).hasSize(43).isNotEqualTo(before);
        assertThat(sessions.findById(before)).isNull();
        assertThat(sessions.findById(after)).isNotNull();
    }

    @Test
    void endsWhenIdleAndAtTheLatestAfterTwelveHours() {
        var id = begin(node(NOON), 6).getId();
        assertThat(node(NOON.plus(Duration.ofMinutes(121))).findById(id)).isNull();
        for (int hour = 1; hour < 12; hour++) {
            var now = NOON.plus(Duration.ofHours(hour));
            var sessions = node(now);
            var session = Objects.requireNonNull(sessions.findById(id));
            session.setLastAccessedTime(now);
            sessions.save(session);
        }
        assertThat(node(NOON.plus(Duration.ofHours(12))).findById(id)).isNull();
    }

    @Test
    void writesTheLastAccessOnceAMinute() {
        var sessions = node(NOON);
        var id = begin(sessions, 7).getId();
        var soon = Objects.requireNonNull(sessions.findById(id));
        soon.setLastAccessedTime(NOON.plusSeconds(59));
        assertThat(soon.needsWriting()).isFalse();
        soon.setLastAccessedTime(NOON.plusSeconds(60));
        assertThat(soon.needsWriting()).isTrue();
        assertThat(soon.onlyTouched()).isTrue();
    }

    @Test
    void throwsExpiredRowsAway() {
        var id = begin(node(NOON), 8).getId();
        begin(node(NOON.plus(Duration.ofDays(1))), 9);
        assertThat(database.sql("select count(*) from runtime.session where key = :key")
                        .param("key", SessionKey.of(id))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void readsNoTypeThatASessionDoesNotHold() {
        var bytes = SessionContent.write(Map.of("x", new Stranger("y")));
        assertThat(SessionContent.readOrNothing(bytes)).isEmpty();
    }

    private StoredSession begin(StoredSessions sessions, long account) {
        var session = sessions.createSession();
        var principal = new AccountPrincipal(account, "a" + account);
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of())));
        sessions.save(session);
        return session;
    }

    private StoredSessions node(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new StoredSessions(database, new TransactionTemplate(transactions), clock, SETTINGS);
    }

    record Stranger(String name) implements Serializable {}
}
