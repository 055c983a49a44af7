package vn.vanhoacongso.assessment.domain;

/** Whose points: the unit's own, the appraiser's, the council's. */
public enum Round {
    SELF,
    APPRAISED,
    FINAL
}
