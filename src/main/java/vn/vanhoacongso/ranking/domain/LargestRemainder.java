package vn.vanhoacongso.ranking.domain;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds many exact numbers to hundredths so that what is shown adds up to the total that is shown. */
final class LargestRemainder {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private LargestRemainder() {}

    /** Everything is rounded down first; the missing hundredths go to those that lost most, earlier ones first. */
    static List<BigDecimal> round(List<BigDecimal> exact, BigDecimal total) {
        var floors = new ArrayList<BigDecimal>(exact.stream()
                .map(number -> number.setScale(2, RoundingMode.FLOOR))
                .toList());
        if (floors.isEmpty()) {
            return floors;
        }
        var missing = total.subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .movePointRight(2)
                .intValueExact();
        var order = IntStream.range(0, exact.size())
                .boxed()
                .sorted(comparing((Integer index) -> exact.get(index).subtract(floors.get(index)))
                        .reversed())
                .toList();
        for (int given = 0; given < Math.abs(missing); given++) {
            var index = missing > 0
                    ? order.get(given % order.size())
                    : order.reversed().get(given % order.size());
            floors.set(
                    index,
                    missing > 0
                            ? floors.get(index).add(HUNDREDTH)
                            : floors.get(index).subtract(HUNDREDTH));
        }
        return List.copyOf(floors);
    }
}
