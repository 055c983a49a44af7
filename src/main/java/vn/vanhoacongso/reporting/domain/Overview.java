package vn.vanhoacongso.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.ranking.RankedSeason;

/** The totals of a season inside one jurisdiction. */
public record Overview(
        RankedSeason season,
        List<Territory> territories,
        @Nullable Earlier earlier) {

    public Figures all() {
        return territories.stream().map(Territory::figures).reduce(Figures.NONE, Figures::plus);
    }

    public List<Territory> districts() {
        return territories.stream().filter(Territory::isDistrict).toList();
    }

    /** Files above or beside the districts: provincial bodies. */
    public Figures provincial() {
        return territories.stream()
                .filter(territory -> !territory.isDistrict())
                .map(Territory::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    /** The last published season inside the same jurisdiction. */
    public record Earlier(String season, BigDecimal mean) {}
}
