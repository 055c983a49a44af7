package vn.vanhoacongso.assessment;

/** Names a season across modules. */
public record SeasonId(long value) {}
