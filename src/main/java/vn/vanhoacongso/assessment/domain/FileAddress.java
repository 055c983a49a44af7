package vn.vanhoacongso.assessment.domain;

/** The address of a file as it stands in links: code of the season and code of the unit. */
public record FileAddress(String season, String unit) {}
