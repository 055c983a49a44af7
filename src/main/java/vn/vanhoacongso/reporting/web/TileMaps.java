package vn.vanhoacongso.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import vn.vanhoacongso.reporting.domain.Territory;
import vn.vanhoacongso.reporting.domain.Tile;
import vn.vanhoacongso.reporting.web.OverviewPage.LegendKey;
import vn.vanhoacongso.reporting.web.OverviewPage.Place;
import vn.vanhoacongso.reporting.web.OverviewPage.TileBox;
import vn.vanhoacongso.reporting.web.OverviewPage.TileMap;
import vn.vanhoacongso.web.ChartBar;

/** Draws the districts as equal tiles in four shades whose limits follow from the values. */
final class TileMaps {

    private static final int SIDE = 80;
    private static final int COLUMNS = 5;
    private static final int SHADES = 4;
    private static final String WITHOUT = "5";
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("5"), BigDecimal.TEN);

    private final boolean published;
    private final MessageSourceAccessor words;

    TileMaps(boolean published, MessageSourceAccessor words) {
        this.published = published;
        this.words = words;
    }

    /** No map without tiles, or where only one district is to be seen. */
    @Nullable
    TileMap of(List<Tile> tiles, List<Territory> districts, String finding) {
        var byCode = districts.stream().collect(Collectors.toMap(Territory::code, district -> district));
        var placed =
                tiles.stream().filter(tile -> byCode.containsKey(tile.unit())).toList();
        if (placed.size() < 2) {
            return null;
        }
        var means = districts.stream()
                .map(district -> district.figures().mean(published))
                .filter(Objects::nonNull)
                .toList();
        var limits = limits(means);
        var rows = placed.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        return new TileMap(
                words.getMessage("reporting.map.title", new Object[] {placed.size(), finding}),
                rows * SIDE + 2,
                placed.stream().map(tile -> box(tile, byCode, limits)).toList(),
                legend(limits));
    }

    private TileBox box(Tile tile, Map<String, Territory> byCode, List<BigDecimal> limits) {
        var district = Objects.requireNonNull(byCode.get(tile.unit()));
        var mean = district.figures().mean(published);
        var level = mean == null ? WITHOUT : level(mean, limits);
        var names = district.shortName().split(" ", 2);
        return new TileBox(
                "tile-map__tile level-" + level,
                level.equals("1") || level.equals("2") ? "on-dark" : "",
                place(tile),
                names[0],
                names.length > 1 ? names[1] : "",
                mean == null ? "–" : Numbers.rate(mean));
    }

    private static Place place(Tile tile) {
        var x = tile.column() * 100.0 / COLUMNS;
        var y = tile.row() * SIDE;
        return new Place(ChartBar.percent(x), y, ChartBar.percent(x + 50.0 / COLUMNS), y + 21, y + 39, y + 65);
    }

    private static String level(BigDecimal mean, List<BigDecimal> limits) {
        var level = 1;
        while (level <= limits.size() && mean.compareTo(limits.get(level - 1)) < 0) {
            level++;
        }
        return String.valueOf(level);
    }

    /** Three limits one step apart, the highest a multiple of the step below the best value. */
    static List<BigDecimal> limits(List<BigDecimal> means) {
        if (means.isEmpty()) {
            return List.of();
        }
        var highest = means.stream().reduce(BigDecimal::max).orElseThrow();
        var lowest = means.stream().reduce(BigDecimal::min).orElseThrow();
        var wanted = highest.subtract(lowest).divide(BigDecimal.valueOf(SHADES), 4, RoundingMode.HALF_UP);
        var step = STEPS.stream()
                .filter(candidate -> candidate.compareTo(wanted) >= 0)
                .findFirst()
                .orElse(STEPS.getLast());
        var top = highest.divideToIntegralValue(step).multiply(step);
        return List.of(top, top.subtract(step), top.subtract(step).subtract(step));
    }

    private List<LegendKey> legend(List<BigDecimal> limits) {
        var keys = new ArrayList<LegendKey>();
        for (int index = 0; index < limits.size(); index++) {
            var from = Numbers.limit(limits.get(index));
            keys.add(new LegendKey(
                    key(index + 1),
                    index == 0
                            ? words.getMessage("reporting.map.from", new Object[] {from})
                            : words.getMessage(
                                    "reporting.map.between",
                                    new Object[] {from, Numbers.limit(limits.get(index - 1))})));
        }
        if (!limits.isEmpty()) {
            keys.add(new LegendKey(
                    key(SHADES),
                    words.getMessage("reporting.map.below", new Object[] {Numbers.limit(limits.getLast())})));
        }
        keys.add(new LegendKey("legend__key legend__key--" + WITHOUT, words.getMessage("reporting.map.none")));
        return keys;
    }

    private static String key(int level) {
        return "legend__key legend__key--" + level;
    }
}
