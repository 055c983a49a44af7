package vn.vanhoacongso.ranking.domain;

/** A comparison cluster of a season, as offered in the choice above the table. */
public record ClusterChoice(String code, String name, int units, boolean holdsOwnUnit) {}
