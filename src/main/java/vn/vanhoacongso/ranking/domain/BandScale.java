package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bands that hold for one cluster, highest first. */
public record BandScale(List<Band> bands) {

    public BandScale {
        bands = bands.stream()
                .sorted(Comparator.comparing(Band::from).reversed())
                .toList();
    }

    /** The band a rate falls into; a rate of exactly the limit is in. */
    public @Nullable Band of(@Nullable BigDecimal rate) {
        return rate == null
                ? null
                : bands.stream()
                        .filter(band -> rate.compareTo(band.from()) >= 0)
                        .findFirst()
                        .orElse(null);
    }

    /** The next better band; none above the highest. */
    public @Nullable Band above(BigDecimal rate) {
        return bands.reversed().stream()
                .filter(band -> rate.compareTo(band.from()) < 0)
                .findFirst()
                .orElse(null);
    }

    /** Its title, and the rate from which it holds. */
    public record Band(String title, BigDecimal from) {}
}
