package vn.vanhoacongso.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.web.DotStrip;
import vn.vanhoacongso.web.Pager;

/** The ranking of one cluster in one season, or the sentence that says why there is none to see. */
public record RankingPage(
        String season,
        String address,
        Notice notice,
        List<SeasonOption> seasons,
        @Nullable Board board) {

    /** Ranks are shown. */
    public boolean open() {
        return board != null;
    }

    /** What holds for all numbers on the page. */
    public record Notice(String tone, String icon, String lead, String text, boolean toOverview) {}

    /** A season to choose; the own page is the current one. */
    public record SeasonOption(
            String code, String address, @Nullable String current) {}

    /** The table with what stands above it. */
    public record Board(
            String cluster,
            String counts,
            Filter filter,
            @Nullable DotStrip strip,
            List<Heading> headings,
            @Nullable String before,
            List<RankingRow> rows,
            Pager pager) {}

    /** What the form above the table holds. */
    public record Filter(
            List<ClusterOption> clusters,
            String search,
            String order,
            @Nullable String reset) {}

    /** A cluster to choose. */
    public record ClusterOption(String code, String label, boolean selected) {}

    /** A sortable heading. */
    public record Heading(String key, String href, String direction) {}
}
