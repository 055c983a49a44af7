package vn.vanhoacongso.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the recurring jobs of all modules while the portal is up; the database keeps two nodes from doing one twice. */
@Component
@ConditionalOnBooleanProperty("portal.jobs.enabled")
@DependsOnDatabaseInitialization
public class Jobs implements SmartLifecycle {

    private static final int THREADS = 3;

    private final Scheduler scheduler;
    private volatile boolean running;

    @Autowired
    Jobs(DataSource database, ObjectProvider<RecurringJob> jobs) {
        this(database, jobs, Duration.ofSeconds(5));
    }

    Jobs(DataSource database, ObjectProvider<RecurringJob> jobs, Duration look) {
        List<RecurringTask<Void>> tasks = jobs.stream().map(Jobs::task).toList();
        this.scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("job.scheduled_tasks")
                .alwaysPersistTimestampInUTC()
                .threads(THREADS)
                .pollingInterval(look)
                .heartbeatInterval(Duration.ofSeconds(30))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
