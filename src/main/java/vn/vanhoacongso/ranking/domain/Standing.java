package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.ranking.domain.Entrant.Score;

/** Where one unit stands among the settled units of its cluster. */
public record Standing(
        Entrant entrant, Outcome outcome, @Nullable Integer rank, int clusterSize) {

    public boolean isRanked() {
        return outcome == Outcome.RANKED;
    }

    public @Nullable BigDecimal rate() {
        var score = entrant.score();
        return score == null ? null : score.rate();
    }

    public @Nullable BigDecimal selfRate() {
        var score = entrant.score();
        return score == null ? null : score.selfRate();
    }

    /** How much the council's rate differs from the unit's own. */
    public @Nullable BigDecimal difference() {
        Score score = entrant.score();
        return score == null || score.selfRate() == null ? null : score.rate().subtract(score.selfRate());
    }
}
