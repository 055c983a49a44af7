package vn.vanhoacongso.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the heads were told, and how long each crash kept the first of them waiting. */
final class Tally {

    private final Set<Submission> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger pressedAgain = new AtomicInteger();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final List<Double> recoveries = new ArrayList<>();
    private long killedAt;

    synchronized void killed() {
        killedAt = System.nanoTime();
    }

    /** Counts as recovered with the first submission that was begun after the kill. */
    synchronized void acknowledged(Submission submission, long begun) {
        acknowledged.add(submission);
        if (killedAt != 0 && begun > killedAt) {
            recoveries.add((System.nanoTime() - killedAt) / 1e9);
            killedAt = 0;
        }
    }

    synchronized boolean isRecovered() {
        return killedAt == 0;
    }

    synchronized double longestRecovery() {
        return recoveries.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    Set<Submission> acknowledged() {
        return acknowledged;
    }

    void repeated() {
        repeated.incrementAndGet();
    }

    int repetitions() {
        return repeated.get();
    }

    void pressedAgain() {
        pressedAgain.incrementAndGet();
    }

    int doubleClicks() {
        return pressedAgain.get();
    }

    void answered(int status) {
        answers.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
    }

    /** Answers by status; a refusal such as 409 would be a wrong answer to a repetition. */
    Map<Integer, AtomicInteger> answers() {
        return answers;
    }
}
