package vn.vanhoacongso.assessment;

/** Names a unit's file in a season across modules. */
public record UnitAssessmentId(long value) {}
