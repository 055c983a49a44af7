package vn.vanhoacongso.assessment.domain;

import java.util.Set;

/** The states of a season, domain rules d3; the order is the order of time. */
public enum SeasonState {
    /** Criteria, dates and participants are being set. */
    PREPARING,
    /** Units score themselves; criteria are frozen. */
    SELF_SCORING,
    /** Self-scoring is over; what was not sent is overdue. */
    APPRAISAL,
    /** All files are appraised; the council settles what is left. */
    COUNCIL,
    /** Results are official and do not change. */
    PUBLISHED,
    /** Archived, read only. */
    CLOSED;

    private static final Set<SeasonState> RUNNING = Set.of(SELF_SCORING, APPRAISAL, COUNCIL);

    /** Files may still move. */
    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    public boolean isPublished() {
        return this == PUBLISHED || this == CLOSED;
    }
}
