package vn.vanhoacongso.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Sixteen connections that ask as fast as they are answered, for some seconds. */
final class Load {

    static final int CONNECTIONS = 16;

    private static final double WARM_UP = Double.parseDouble(System.getProperty("portal.benchmark.warm-up", "3"));
    private static final double SECONDS = Double.parseDouble(System.getProperty("portal.benchmark.seconds", "4"));
    private static final int ROUNDS = 3;

    private Load() {}

    /** One request of one connection; false where the answer was not what it had to be. */
    interface Request {
        boolean send(int connection) throws Exception;
    }

    static Line measure(String name, Request request) throws Exception {
        round(request, WARM_UP);
        var rounds = new ArrayList<Round>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(request, SECONDS));
        }
        return Line.of(name, rounds);
    }

    private static Round round(Request request, double seconds) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var begin = System.nanoTime();
            var end = begin + (long) (seconds * 1e9);
            List<Callable<Worked>> workers = IntStream.range(0, CONNECTIONS)
                    .<Callable<Worked>>mapToObj(connection -> () -> work(request, connection, end))
                    .toList();
            var times = new ArrayList<long[]>();
            var wrong = 0;
            for (Future<Worked> worker : threads.invokeAll(workers)) {
                times.add(worker.get().nanos());
                wrong += worker.get().wrong();
            }
            var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Round(all.length / ((System.nanoTime() - begin) / 1e9), all, wrong);
        }
    }

    private static Worked work(Request request, int connection, long end) throws Exception {
        var nanos = new ArrayList<Long>();
        var wrong = 0;
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            if (!request.send(connection)) {
                wrong++;
            }
            nanos.add(System.nanoTime() - begin);
        }
        return new Worked(nanos.stream().mapToLong(Long::longValue).toArray(), wrong);
    }

    private record Worked(long[] nanos, int wrong) {}

    /** What one round of some seconds gave. */
    record Round(double perSecond, long[] nanos, int wrong) {

        double milliseconds(double share) {
            return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
        }
    }
}
