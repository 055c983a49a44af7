package vn.vanhoacongso.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Counts and sums of a set of files; they add up, so every total is the sum of what is shown. */
public record Figures(Progress progress, long good, BigDecimal rates, BigDecimal selfExcess) {

    public static final Figures NONE = new Figures(new Progress(0, 0, 0, 0, 0), 0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Fewer scores than this would show the score of a single unit. */
    static final int FEWEST_SCORES = 3;

    public Figures plus(Figures other) {
        return new Figures(
                progress.plus(other.progress),
                good + other.good,
                rates.add(other.rates),
                selfExcess.add(other.selfExcess));
    }

    /** The mean rate of appraised files; none where it would show a single unit's unpublished score. */
    public @Nullable BigDecimal mean(boolean published) {
        return tells(published) ? average(rates, 2) : null;
    }

    /** By how much units score themselves higher than they are appraised. */
    public @Nullable BigDecimal excess(boolean published) {
        return tells(published) ? average(selfExcess, 1) : null;
    }

    /** Enough scores to speak of them. */
    public boolean tells(boolean published) {
        return progress.appraised() >= (published ? 1 : FEWEST_SCORES);
    }

    private BigDecimal average(BigDecimal sum, int scale) {
        return sum.divide(BigDecimal.valueOf(progress.appraised()), scale, RoundingMode.HALF_UP);
    }

    /** How many files have come how far. */
    public record Progress(long total, long sent, long appraised, long overdue, long waiting) {

        Progress plus(Progress other) {
            return new Progress(
                    total + other.total,
                    sent + other.sent,
                    appraised + other.appraised,
                    overdue + other.overdue,
                    waiting + other.waiting);
        }
    }
}
