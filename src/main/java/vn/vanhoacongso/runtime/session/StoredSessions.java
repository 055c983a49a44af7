package vn.vanhoacongso.runtime.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanhoacongso.access.AccountPrincipal;
import vn.vanhoacongso.access.SessionEnder;

/** One read per request, a write when something changed or once a minute; parallel writes merge by attribute. */
class StoredSessions implements SessionRepository<StoredSession>, SessionEnder {

    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);

    private static final String FIND = """
            select created_at, last_access_at, idle_seconds, attributes
            from runtime.session where key = :key and expires_at > :now
            """;
    private static final String INSERT = """
            insert into runtime.session
                (key, account_id, created_at, last_access_at, idle_seconds, expires_at, attributes)
            values (:newKey, :account, :created, :access, :idle, :expires, :attributes)
            """;
    private static final String LOCK = "select attributes from runtime.session where key = :key for update";
    private static final String UPDATE = """
            update runtime.session
            set key = :newKey, account_id = :account, last_access_at = greatest(last_access_at, :access),
                idle_seconds = :idle, expires_at = :expires, attributes = :attributes
            where key = :key
            """;
    private static final String TOUCH = """
            update runtime.session
            set last_access_at = greatest(last_access_at, :access), expires_at = greatest(expires_at, :expires)
            where key = :key
            """;
    private static final String DELETE = "delete from runtime.session where key = :key";
    private static final String DELETE_ALL = "delete from runtime.session where account_id = :account";
    private static final String DELETE_OTHERS =
            "delete from runtime.session where account_id = :account and key <> :key";
    private static final String PURGE = "delete from runtime.session where expires_at <= :now";

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final SessionSettings settings;
    private final AtomicReference<Instant> purged = new AtomicReference<>(Instant.EPOCH);

    StoredSessions(JdbcClient database, TransactionTemplate transactions, Clock clock, SessionSettings settings) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.fresh(SessionKey.newId(), clock.instant(), settings.idle());
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        var known = SessionsOfRequest.find(id);
        if (known != null) {
            return known;
        }
        var found = load(id);
        if (found != null) {
            SessionsOfRequest.remember(found);
        }
        return found;
    }

    private @Nullable StoredSession load(String id) {
        try {
            return read(id);
        } catch (DataAccessException down) {
            if (SessionsOfRequest.showsAnError()) {
                return null;
            }
            throw down;
        }
    }

    private @Nullable StoredSession read(String id) {
        return database.sql(FIND)
                .param("key", SessionKey.of(id))
                .param("now", at(clock.instant()))
                .query((row, number) -> new StoredRow(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_access_at", OffsetDateTime.class).toInstant(),
                        Duration.ofSeconds(row.getInt("idle_seconds")),
                        row.getBytes("attributes")))
                .optional()
                .map(row -> row.session(id))
                .orElse(null);
    }

    @Override
    public void save(StoredSession session) {
        if (!session.needsWriting()) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            if (session.isFresh()) {
                purge();
                write(INSERT, session, session.attributes());
            } else if (session.onlyTouched()) {
                database.sql(TOUCH)
                        .param("key", SessionKey.of(session.storedId()))
                        .param("access", at(session.getLastAccessedTime()))
                        .param("expires", at(expires(session)))
                        .update();
            } else {
                merge(session);
            }
        });
        session.written();
        SessionsOfRequest.remember(session);
    }

    @Override
    public void deleteById(String id) {
        SessionsOfRequest.forget(id);
        transactions.executeWithoutResult(
                status -> database.sql(DELETE).param("key", SessionKey.of(id)).update());
    }

    @Override
    public void endAllOf(long accountId) {
        transactions.executeWithoutResult(
                status -> database.sql(DELETE_ALL).param("account", accountId).update());
    }

    @Override
    public void endOthersOf(long accountId, String exceptSessionId) {
        transactions.executeWithoutResult(status -> database.sql(DELETE_OTHERS)
                .param("account", accountId)
                .param("key", SessionKey.of(exceptSessionId))
                .update());
    }

    /** Another request of the same session may have written since this one read: only the changes are laid on top. */
    private void merge(StoredSession session) {
        database.sql(LOCK)
                .param("key", SessionKey.of(session.storedId()))
                .query((row, number) -> row.getBytes("attributes"))
                .optional()
                .ifPresent(bytes -> write(UPDATE, session, session.onTopOf(SessionContent.readOrNothing(bytes))));
    }

    private void write(String sql, StoredSession session, Map<String, Object> attributes) {
        database.sql(sql)
                .param("key", SessionKey.of(session.storedId()))
                .param("newKey", SessionKey.of(session.getId()))
                .param("account", account(attributes))
                .param("created", at(session.getCreationTime()))
                .param("access", at(session.getLastAccessedTime()))
                .param("idle", session.idle().toSeconds())
                .param("expires", at(expires(session)))
                .param("attributes", SessionContent.write(attributes))
                .update();
    }

    private Instant expires(StoredSession session) {
        var idle = session.getLastAccessedTime().plus(session.idle());
        var end = session.getCreationTime().plus(settings.absolute());
        return idle.isBefore(end) ? idle : end;
    }

    private void purge() {
        var now = clock.instant();
        var last = purged.get();
        if (last.plus(PURGE_EVERY).isBefore(now) && purged.compareAndSet(last, now)) {
            database.sql(PURGE).param("now", at(now)).update();
        }
    }

    private static @Nullable Long account(Map<String, Object> attributes) {
        return attributes.get("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof AccountPrincipal principal
                ? principal.accountId()
                : null;
    }

    private record StoredRow(Instant created, Instant lastAccess, Duration idle, byte[] bytes) {

        /** Nothing if the content cannot be read: after an update of the portal the person signs in again. */
        @Nullable
        StoredSession session(String id) {
            var content = SessionContent.readOrNothing(bytes);
            return content.isEmpty() ? null : StoredSession.stored(id, created, lastAccess, idle, content);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
