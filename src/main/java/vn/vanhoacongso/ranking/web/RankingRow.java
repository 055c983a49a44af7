package vn.vanhoacongso.ranking.web;

import org.jspecify.annotations.Nullable;

/** One unit in the ranking, every number already text. */
public record RankingRow(
        String rank,
        @Nullable String href,
        String name,
        boolean tied,
        boolean mine,
        Points points,
        @Nullable Change change,
        String band,
        @Nullable String note) {

    public String css() {
        return mine ? "table__row--mine" : "";
    }

    /** The numbers of the row. */
    public record Points(String self, String difference, String score, String rate) {}

    /** The rank of the season before and how it changed: "up", "down" or nothing. */
    public record Change(String before, String text, String tone) {}
}
