package vn.vanhoacongso.criteria;

import java.math.BigDecimal;

/**
 * What one leaf is worth now. A leaf that does not apply has maximum 0; an unanswered one keeps its maximum, so
 * "missing" is neither full nor left out. Only deductions that somebody else enters stand full while EMPTY.
 */
public record LeafScore(State state, BigDecimal points, BigDecimal maximum) {

    /** How far the answers of a leaf have come. */
    public enum State {
        /** Nothing has been entered. */
        EMPTY,
        /** Something is missing or contradicts the rest; no points yet. */
        INCOMPLETE,
        /** The rule has given its points. */
        SCORED,
        /** Taken out of the score and of the maximum. */
        NOT_APPLICABLE
    }
}
