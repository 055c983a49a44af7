package vn.vanhoacongso.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanhoacongso.ranking.domain.Contributions.Line;
import vn.vanhoacongso.ranking.domain.Contributions.Share;

class ContributionsTests {

    @ParameterizedTest(name = "{0} to {1} -> {2}")
    @CsvSource({
        "0.333 0.333 0.334,     1.00,   0.33 0.33 0.34",
        "0.335 0.335 0.33,      1.00,   0.34 0.33 0.33",
        "-0.335 -0.335 0.40,    -0.27,  -0.33 -0.34 0.40",
        "1 2 3,                 6.00,   1.00 2.00 3.00",
        "0.001 0.001 0.001,     0.00,   0.00 0.00 0.00",
        "-0.001 -0.001 -0.001,  0.00,   0.00 0.00 0.00",
        "0.004 0.004 0.004,     0.01,   0.01 0.00 0.00",
        "0.10 0.20,             0.31,   0.11 0.20",
        "0.10 0.20,             0.29,   0.10 0.19"
    })
    void roundsByLargestRemainder(String exact, BigDecimal total, String expected) {
        assertThat(LargestRemainder.round(numbers(exact), total)).isEqualTo(numbers(expected));
    }

    @Test
    void hasNothingToRoundInAnEmptySet() {
        assertThat(LargestRemainder.round(List.of(), new BigDecimal("0.05"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shownLinesAddUpToTheShownNumbers(long seed) {
        var random = new Random(seed);
        var shares = shares(random);
        var rate = sum(shares.stream().map(Share::share).toList());
        var mean = sum(shares.stream().map(Share::mean).toList());
        var contributions = Contributions.of(
                shares, rate.setScale(2, RoundingMode.HALF_UP), mean.setScale(2, RoundingMode.HALF_UP));
        var lines = contributions.lines();

        assertThat(Contributions.sum(lines, Line::points)).isEqualByComparingTo(contributions.rate());
        assertThat(Contributions.sum(lines, Line::difference)).isEqualByComparingTo(contributions.difference());
        assertThat(Contributions.sum(lines, Line::mean)).isEqualByComparingTo(contributions.mean());
        for (var line : lines) {
            assertThat(line.points().subtract(line.mean())).isEqualByComparingTo(line.difference());
            assertThat(line.difference().subtract(line.share().difference()).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.02"));
        }
        var groups = List.of("A", "B", "C").stream()
                .map(group -> Contributions.sum(contributions.group(group), Line::difference))
                .toList();
        assertThat(sum(groups)).isEqualByComparingTo(contributions.difference());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static List<Share> shares(Random random) {
        var shares = new ArrayList<Share>();
        for (var code : "A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 C5".split(" ")) {
            var maximum = BigDecimal.valueOf(1 + random.nextInt(8));
            shares.add(new Share(
                    code,
                    maximum,
                    maximum,
                    BigDecimal.valueOf(random.nextDouble()).multiply(maximum),
                    BigDecimal.valueOf(random.nextDouble()).multiply(maximum),
                    1));
        }
        return shares;
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
