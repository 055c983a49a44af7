package vn.vanhoacongso.ranking.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import vn.vanhoacongso.ranking.domain.Entrant.Score;
import vn.vanhoacongso.shared.Vietnamese;

/** Standard competition ranking (1, 1, 3) inside each cluster by rate; ties share the rank, no tie-break. */
public final class RankTable {

    /** Fewer units than this are listed without ranks (domain rules d4). */
    static final int SMALLEST_CLUSTER = 3;

    private static final Comparator<Entrant> BEST_FIRST = comparing(
                    Entrant::score, nullsLast(comparing(Score::rate).reversed()))
            .thenComparing(entrant -> Vietnamese.searchKey(entrant.name()))
            .thenComparing(Entrant::code);

    private static final Comparator<Entrant> IN_CLUSTER =
            comparing(Entrant::overdue).thenComparing(BEST_FIRST);

    private RankTable() {}

    /** The same order for ranks read back from the database. */
    static Comparator<Standing> order() {
        return comparing(Standing::entrant, IN_CLUSTER);
    }

    /** Clusters in the order they first appear; within a cluster ranked, then without a result, then overdue. */
    public static List<Standing> of(List<Entrant> entrants) {
        var standings = new ArrayList<Standing>(entrants.size());
        entrants.stream()
                .collect(groupingBy(entrant -> entrant.cluster().code(), LinkedHashMap::new, toList()))
                .values()
                .forEach(cluster -> standings.addAll(cluster(cluster)));
        return standings;
    }

    private static List<Standing> cluster(List<Entrant> cluster) {
        var sorted = cluster.stream().sorted(IN_CLUSTER).toList();
        var size = (int) sorted.stream().filter(RankTable::isSettled).count();
        var standings = new ArrayList<Standing>(sorted.size());
        for (int place = 1; place <= sorted.size(); place++) {
            var entrant = sorted.get(place - 1);
            var outcome = outcome(entrant, cluster.size());
            var rank = outcome == Outcome.RANKED ? rank(standings, entrant, place) : null;
            standings.add(new Standing(entrant, outcome, rank, size));
        }
        return standings;
    }

    private static Integer rank(List<Standing> before, Entrant entrant, int place) {
        if (before.isEmpty()) {
            return place;
        }
        var last = before.getLast();
        var tied = requireNonNull(last.rate())
                        .compareTo(requireNonNull(entrant.score()).rate())
                == 0;
        return tied ? requireNonNull(last.rank()) : Integer.valueOf(place);
    }

    private static boolean isSettled(Entrant entrant) {
        return !entrant.overdue() && entrant.score() != null;
    }

    private static Outcome outcome(Entrant entrant, int clusterSize) {
        if (entrant.overdue()) {
            return Outcome.OVERDUE;
        }
        if (entrant.score() == null) {
            return Outcome.NO_RESULT;
        }
        if (!entrant.cluster().exists()) {
            return Outcome.NO_CLUSTER;
        }
        return clusterSize < SMALLEST_CLUSTER ? Outcome.SMALL_CLUSTER : Outcome.RANKED;
    }
}
