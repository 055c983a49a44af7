package vn.vanhoacongso.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.web.ChartBar;

/** The overview of a season for one reader: a sentence, four figures, the districts, what needs attention. */
public record OverviewPage(
        String season,
        String address,
        Sentence sentence,
        Status status,
        List<SeasonOption> seasons,
        List<Kpi> kpis,
        @Nullable Districts districts,
        @Nullable TileMap map,
        List<AttentionRow> attention) {

    /** What the numbers say; the first part is the point of it. */
    public record Sentence(String asOf, String lead, String rest) {}

    /** Provisional or published, and since when. */
    public record Status(String tag, String asOf, boolean published) {}

    /** A season to choose. */
    public record SeasonOption(
            String code, String address, @Nullable String current) {}

    /** A key figure with what it is a share of and when it was true. */
    public record Kpi(
            String label,
            String value,
            String unit,
            String base,
            @Nullable String trend,
            String asOf,
            String href) {}

    /** The districts by their mean, with the rest and the total, so that the columns add up. */
    public record Districts(String title, String caption, List<DistrictRow> rows, List<DistrictRow> totals) {}

    /** One district; without enough scores the bar and the mean are missing. */
    public record DistrictRow(
            String place,
            String name,
            @Nullable ChartBar bar,
            @Nullable String reference,
            String mean,
            Counts counts) {}

    /** Numerators with their denominators. */
    public record Counts(String sent, String appraised, String good) {}

    /** The ten tiles, ready to draw. */
    public record TileMap(String title, int height, List<TileBox> tiles, List<LegendKey> legend) {}

    /** One tile: name in two lines and its value. */
    public record TileBox(String level, String ink, Place place, String first, String second, String value) {}

    /** Where a tile stands, in percent across and pixels down. */
    public record Place(String x, int y, String middle, int firstLine, int secondLine, int valueLine) {}

    /** What a shade means. */
    public record LegendKey(String css, String text) {}

    /** One thing that needs attention; the tone follows from its kind. */
    public record AttentionRow(String title, String hint, String href, String tone, String icon, String tag) {}
}
