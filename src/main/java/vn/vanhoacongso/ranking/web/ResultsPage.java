package vn.vanhoacongso.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published results of one unit, newest season first. */
public record ResultsPage(List<ResultRow> rows) {

    /** One season; without a rank the outcome says why. */
    public record ResultRow(
            String season,
            String cluster,
            String rate,
            @Nullable String rank,
            @Nullable String href,
            String outcomeKey,
            String band) {}
}
