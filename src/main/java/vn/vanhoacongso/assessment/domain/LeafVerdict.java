package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.shared.Vietnamese;

/** What an appraiser or the council says of one leaf: points out of a maximum, and why; maximum 0 = does not apply. */
public record LeafVerdict(@Nullable BigDecimal points, BigDecimal maximum, String reason) {

    public static LeafVerdict points(BigDecimal points, Leaf leaf, String reason) {
        return new LeafVerdict(points, leaf.maximum(), reason);
    }

    public static LeafVerdict notApplicable(String reason) {
        return new LeafVerdict(null, BigDecimal.ZERO, reason);
    }

    static LeafVerdict agree(BigDecimal points, BigDecimal maximum) {
        return new LeafVerdict(points, maximum, "");
    }

    /** Refuses points outside the leaf, a leaf that always applies, and a change without a reason. */
    void check(Leaf leaf, @Nullable BigDecimal before) {
        if (isNotApplicable()) {
            if (!leaf.mayBeNotApplicable()) {
                throw new RefusedVerdictException("assessment.verdict.alwaysApplies", leaf.code());
            }
        } else if (pointsOrZero().signum() < 0 || pointsOrZero().compareTo(leaf.maximum()) > 0) {
            throw new RefusedVerdictException(
                    "assessment.verdict.outside", leaf.code(), Vietnamese.plain(leaf.maximum()));
        }
        var differs = isNotApplicable() || before == null || before.compareTo(pointsOrZero()) != 0;
        if (differs && reason.isBlank()) {
            throw new RefusedVerdictException("assessment.verdict.noReason", leaf.code());
        }
    }

    /** Nothing would change: a double click, or a retry after a lost answer. */
    boolean repeats(SheetScores.Row row) {
        return row.appraisedPoints() != null
                && row.appraisedMaximum() != null
                && row.appraisedPoints().compareTo(pointsOrZero()) == 0
                && row.appraisedMaximum().compareTo(maximum) == 0
                && reason.equals(Objects.requireNonNullElse(row.reason(), ""));
    }

    boolean isNotApplicable() {
        return maximum.signum() == 0;
    }

    BigDecimal pointsOrZero() {
        return Objects.requireNonNullElse(points, BigDecimal.ZERO);
    }
}
