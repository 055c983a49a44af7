package vn.vanhoacongso.runtime.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** One session as one request sees it, with a note of what this request changed. */
class StoredSession implements Session {

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private String id;
    private String storedId;
    private boolean fresh;
    private final Instant created;
    private Instant storedAccess;
    private Instant lastAccess;
    private Duration idle;
    private Duration storedIdle;
    private final Map<String, Object> attributes;
    private final Map<String, @Nullable Object> changes = new HashMap<>();

    private StoredSession(
            String id, boolean fresh, Instant created, Instant lastAccess, Duration idle, Map<String, Object> content) {
        this.id = id;
        this.storedId = id;
        this.fresh = fresh;
        this.created = created;
        this.storedAccess = lastAccess;
        this.lastAccess = lastAccess;
        this.idle = idle;
        this.storedIdle = idle;
        this.attributes = new HashMap<>(content);
    }

    static StoredSession fresh(String id, Instant now, Duration idle) {
        return new StoredSession(id, true, now, now, idle, Map.of());
    }

    static StoredSession stored(
            String id, Instant created, Instant lastAccess, Duration idle, Map<String, Object> content) {
        return new StoredSession(id, false, created, lastAccess, idle, content);
    }

    /** Under which identifier the database still knows it; differs after a sign-in. */
    String storedId() {
        return storedId;
    }

    boolean isFresh() {
        return fresh;
    }

    /** The stored attributes with what this request set or removed laid on top. */
    Map<String, Object> onTopOf(Map<String, Object> stored) {
        var merged = new HashMap<>(stored);
        changes.forEach((name, value) -> {
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        return merged;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    boolean needsWriting() {
        return fresh || changed() || !lastAccess.isBefore(storedAccess.plus(TOUCH_EVERY));
    }

    /** There is nothing to write but the time. */
    boolean onlyTouched() {
        return !fresh && !changed();
    }

    private boolean changed() {
        return !changes.isEmpty() || !id.equals(storedId) || !idle.equals(storedIdle);
    }

    /** The database knows all of it now. */
    void written() {
        fresh = false;
        storedId = id;
        storedIdle = idle;
        storedAccess = lastAccess;
        changes.clear();
    }

    Duration idle() {
        return idle;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionKey.newId();
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        changes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changes.put(name, null);
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        lastAccess = moment;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccess;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}
