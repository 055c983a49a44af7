package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where the difference to the cluster's mean comes from, in rate points that add up to the shown difference. */
public record Contributions(List<Line> lines, BigDecimal rate, BigDecimal mean) {

    /** A unit's rate and the mean of its cluster, and how far each criterion accounts for them. */
    public static Contributions of(List<Share> shares, BigDecimal rate, BigDecimal mean) {
        var shownRate = rate.setScale(2, RoundingMode.HALF_UP);
        var shownMean = mean.setScale(2, RoundingMode.HALF_UP);
        var own = LargestRemainder.round(shares.stream().map(Share::share).toList(), shownRate);
        var differences =
                LargestRemainder.round(shares.stream().map(Share::difference).toList(), shownRate.subtract(shownMean));
        var lines = new ArrayList<Line>(shares.size());
        for (int index = 0; index < shares.size(); index++) {
            lines.add(new Line(shares.get(index), own.get(index), differences.get(index)));
        }
        return new Contributions(List.copyOf(lines), shownRate, shownMean);
    }

    public BigDecimal difference() {
        return rate.subtract(mean);
    }

    /** The lines of one group of the set. */
    public List<Line> group(String code) {
        return lines.stream()
                .filter(line -> line.share().criterion().startsWith(code))
                .toList();
    }

    public static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One criterion: points, and exact rate points of the unit and of the cluster's mean. */
    public record Share(
            String criterion, BigDecimal points, BigDecimal maximum, BigDecimal share, BigDecimal mean, int place) {

        BigDecimal difference() {
            return share.subtract(mean);
        }
    }

    /** One criterion as shown: the mean is what the score leaves after the difference, so that every row adds up. */
    public record Line(Share share, BigDecimal points, BigDecimal difference) {

        public BigDecimal mean() {
            return points.subtract(difference);
        }
    }
}
