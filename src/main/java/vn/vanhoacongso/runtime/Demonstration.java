package vn.vanhoacongso.runtime;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.DemoPart;

/** On the embedded server only: sets the business date and loads the data before the first page is served. */
@Component
@OnEmbeddedDatabase
class Demonstration implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final BusinessClock clock;
    private final DemoData data;
    private final @Nullable LocalDateTime wished;
    private volatile boolean running;

    Demonstration(
            BusinessClock clock,
            DemoData data,
            @Value("${portal.business-time:#{null}}") @Nullable LocalDateTime wished) {
        this.clock = clock;
        this.data = data;
        this.wished = wished;
    }

    @Override
    public void start() {
        if (wished != null) {
            clock.moveTo(wished);
        }
        data.load(DemoPart.Size.FULL);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
