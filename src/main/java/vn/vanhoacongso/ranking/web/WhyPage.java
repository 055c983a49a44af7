package vn.vanhoacongso.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.web.ChartBar;
import vn.vanhoacongso.web.TrendLine;

/** Why one unit stands where it stands; without a rank only the sentence that says why there is none. */
public record WhyPage(
        String title,
        String unit,
        String cluster,
        RankingPage.Notice notice,
        String lead,
        String rest,
        @Nullable Parts parts) {

    /** The rate taken apart, the leaves that cost most, the rules and the years. */
    public record Parts(
            List<WhyRow> rows,
            WhyRow total,
            List<Lost> lost,
            List<Rule> rules,
            @Nullable TrendLine trend) {}

    /** One group, one criterion, or the total of all. */
    public record WhyRow(
            String title,
            boolean group,
            Numbers numbers,
            @Nullable String place,
            @Nullable ChartBar bar) {

        public String css() {
            return group ? "contrib__group" : "";
        }
    }

    /** Points and rate points of one line; score minus mean is the difference, to the hundredth. */
    public record Numbers(String maximum, String points, String share, String mean, String difference) {}

    /** A leaf on which points were lost. */
    public record Lost(String title, String lost, String points) {}

    /** One rule and what it meant for this unit. */
    public record Rule(String title, String text) {}
}
