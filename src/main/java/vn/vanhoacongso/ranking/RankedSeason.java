package vn.vanhoacongso.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.SeasonId;

/** A season as whoever reads results needs it: is it official, and by which decision. */
public record RankedSeason(
        SeasonId id,
        String code,
        String title,
        String state,
        Instant deadline,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable Instant publishedAt,
        boolean illustration,
        LocalDate referenceDate) {

    public boolean isPublished() {
        return state.equals("PUBLISHED") || state.equals("CLOSED");
    }

    /** Nothing has begun yet: there is nothing to look at. */
    public boolean isPreparing() {
        return state.equals("PREPARING");
    }
}
