package vn.vanhoacongso.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.vanhoacongso.TestServer;

class JobsTests {

    private final DataSource database = TestServer.running().freshDatabase().asApplication();

    @Test
    void runsWhatModulesContributeAgainAndAgain() throws Exception {
        var runs = new CountDownLatch(2);
        during(
                new Job("counts", runs::countDown),
                jobs -> assertThat(ends(runs)).isTrue());
        assertThat(runs("counts")).isOne();
    }

    @Test
    void comesAgainAfterAFailure() throws Exception {
        var runs = new CountDownLatch(2);
        var failing = new Job("fails", () -> {
            runs.countDown();
            throw new IllegalStateException("on purpose");
        });
        during(failing, jobs -> assertThat(ends(runs)).isTrue());
    }

    private void during(RecurringJob job, Consumer<Jobs> check) {
        var beans = new StaticListableBeanFactory();
        beans.addBean(job.name(), job);
        var jobs = new Jobs(database, beans.getBeanProvider(RecurringJob.class), Duration.ofMillis(50));
        jobs.start();
        try {
            check.accept(jobs);
        } finally {
            jobs.stop();
        }
        assertThat(jobs.isRunning()).isFalse();
    }

    private long runs(String name) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from job.scheduled_tasks where task_name = ? and last_success is not null")) {
            query.setString(1, name);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean ends(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    record Job(String name, Runnable work) implements RecurringJob {

        @Override
        public Duration every() {
            return Duration.ofMillis(20);
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
