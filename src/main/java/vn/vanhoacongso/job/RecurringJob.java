package vn.vanhoacongso.job;

import java.time.Duration;

/** What a module wants done again and again; a bean of this type is enough. One node at a time runs it. */
public interface RecurringJob {

    /** Unique among all jobs and never changed: the database remembers the job by it. */
    String name();

    /** System time from one end to the next start; what is due by the office's date the job finds out itself. */
    Duration every();

    /** A failure is logged and the job comes again at its next turn. */
    void run();
}
