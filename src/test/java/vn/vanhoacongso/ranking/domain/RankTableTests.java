package vn.vanhoacongso.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.ranking.domain.Entrant.Cluster;
import vn.vanhoacongso.ranking.domain.Entrant.Score;
import vn.vanhoacongso.shared.UnitId;

class RankTableTests {

    /** A number is a rate, "x" a unit without a result, "q" one that is overdue. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "90 80 70,                1 2 3",
        "90 90 70,                1 1 3",
        "90 90 90,                1 1 1",
        "95 90 90 90 70,          1 2 2 2 5",
        "90 89.99 89.99 0,        1 2 2 4",
        "90 80 x,                 1 2 NO_RESULT",
        "90 80 q,                 1 2 OVERDUE",
        "0 80 x,                  1 2 NO_RESULT",
        "90 x q,                  1 NO_RESULT OVERDUE",
        "x x x,                   NO_RESULT NO_RESULT NO_RESULT",
        "90 80,                   SMALL_CLUSTER SMALL_CLUSTER",
        "90,                      SMALL_CLUSTER",
        "90 x,                    SMALL_CLUSTER NO_RESULT",
        "q q,                     OVERDUE OVERDUE"
    })
    void ranksByTheRule(String rates, String expected) {
        assertThat(shown(RankTable.of(cluster("K", rates)))).isEqualTo(expected);
    }

    @Test
    void comparesOnlyInsideACluster() {
        var entrants = new ArrayList<>(cluster("A", "90 80 70"));
        entrants.addAll(cluster("B", "99 98 97 96"));

        assertThat(shown(RankTable.of(entrants))).isEqualTo("1 2 3 1 2 3 4");
    }

    @Test
    void ranksNobodyWithoutACluster() {
        assertThat(shown(RankTable.of(cluster("", "90 80 70")))).isEqualTo("NO_CLUSTER NO_CLUSTER NO_CLUSTER");
    }

    @Test
    void countsOnlySettledUnits() {
        assertThat(RankTable.of(cluster("K", "90 80 x q"))).allMatch(standing -> standing.clusterSize() == 2);
    }

    /** Every rank is one more than the number of settled units that are strictly better. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheDefinition(long seed) {
        var random = new Random(seed);
        var rates = new StringBuilder();
        for (int unit = 0; unit < 60; unit++) {
            rates.append(random.nextInt(10) == 0 ? "x " : 60 + random.nextInt(40) + " ");
        }
        var standings = RankTable.of(cluster("K", rates.toString().strip()));

        for (var standing : standings) {
            var rate = standing.rate();
            if (rate == null) {
                assertThat(standing.rank()).isNull();
                continue;
            }
            var better = standings.stream()
                    .map(Standing::rate)
                    .filter(Objects::nonNull)
                    .filter(other -> other.compareTo(rate) > 0)
                    .count();
            assertThat(standing.rank()).isEqualTo((int) better + 1);
        }
    }

    private static String shown(List<Standing> standings) {
        return String.join(
                " ",
                standings.stream()
                        .map(standing -> standing.rank() == null
                                ? standing.outcome().name()
                                : standing.rank().toString())
                        .toList());
    }

    private static List<Entrant> cluster(String code, String rates) {
        var entrants = new ArrayList<Entrant>();
        Arrays.stream(rates.split(" ")).forEach(rate -> entrants.add(entrant(code, entrants.size() + 1, rate)));
        return entrants;
    }

    private static Entrant entrant(String cluster, int number, String rate) {
        var score = rate.equals("x") || rate.equals("q")
                ? null
                : new Score(new BigDecimal(rate), BigDecimal.valueOf(100), new BigDecimal(rate), null);
        return new Entrant(
                new UnitId(number),
                cluster + number,
                "Đơn vị %03d".formatted(number),
                new UnitPath("/1/" + number + "/"),
                new Cluster(cluster, "Cụm " + cluster),
                rate.equals("q"),
                score);
    }
}
