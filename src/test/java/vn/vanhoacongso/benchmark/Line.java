package vn.vanhoacongso.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One measured thing: the middle of three rounds, with the slowest and the fastest. */
record Line(
        String name,
        double perSecond,
        double slowest,
        double fastest,
        double p50,
        double p95,
        int requests,
        int wrong) {

    static Line of(String name, List<Load.Round> rounds) {
        var sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Round::perSecond))
                .toList();
        var middle = sorted.get(sorted.size() / 2);
        return new Line(
                name,
                middle.perSecond(),
                sorted.getFirst().perSecond(),
                sorted.getLast().perSecond(),
                middle.milliseconds(0.5),
                middle.milliseconds(0.95),
                rounds.stream().mapToInt(round -> round.nanos().length).sum(),
                rounds.stream().mapToInt(Load.Round::wrong).sum());
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f-%.0f | %.1f | %.1f | %d | %d |",
                name,
                perSecond,
                slowest,
                fastest,
                p50,
                p95,
                requests,
                wrong);
    }
}
