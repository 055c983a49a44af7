package vn.vanhoacongso.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the offset in the database, so a demonstration goes on from where it stood; read once, absent in real work. */
@Component
class StoredOffset implements BusinessOffset {

    private static final String READ = "select offset_seconds from runtime.business_clock";
    private static final String WRITE = """
            insert into runtime.business_clock (id, offset_seconds, set_at) values (1, :seconds, :now)
            on conflict (id) do update set offset_seconds = excluded.offset_seconds, set_at = excluded.set_at
            """;

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Optional<Duration> known;

    StoredOffset(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Duration value() {
        return known().orElse(Duration.ZERO);
    }

    @Override
    public boolean isSet() {
        return known().isPresent();
    }

    @Override
    public void set(Duration offset) {
        database.sql(WRITE)
                .param("seconds", offset.toSeconds())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        known = Optional.of(Duration.ofSeconds(offset.toSeconds()));
    }

    private Optional<Duration> known() {
        var remembered = known;
        if (remembered == null) {
            remembered = database.sql(READ).query(Long.class).optional().map(Duration::ofSeconds);
            known = remembered;
        }
        return remembered;
    }
}
