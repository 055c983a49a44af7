package vn.vanhoacongso.assessment.domain;

/** The stages of a file, domain rules d4. */
public enum Stage {
    /** Nothing typed yet. */
    NOT_STARTED,
    /** The clerk is typing. */
    DRAFT,
    /** The clerk asked the head for approval. */
    PENDING_HEAD,
    /** The head sent it in. */
    SUBMITTED,
    /** The district found it complete and passed it on. */
    DISTRICT_CHECKED,
    /** An appraiser is at work on it. */
    UNDER_APPRAISAL,
    /** Appraised; the unit may accept, or silence accepts. */
    APPRAISED_R1,
    /** Waits for the council. */
    AWAITING_COUNCIL,
    /** Settled by the council. */
    FINALIZED,
    /** Part of the published result. */
    PUBLISHED,
    /** Not sent in time. */
    OVERDUE;

    /** The unit may still type. */
    public boolean isOpenForEntry() {
        return this == NOT_STARTED || this == DRAFT;
    }

    /** The file has left the unit. */
    public boolean isSent() {
        return ordinal() >= SUBMITTED.ordinal() && this != OVERDUE;
    }

    /** Round one of the appraisal is over. */
    public boolean isAppraised() {
        return ordinal() >= APPRAISED_R1.ordinal() && this != OVERDUE;
    }
}
