package vn.vanhoacongso.assessment.domain;

import java.util.UUID;

/** One text on its way in: for which cell, on top of which version, and the id that makes a repetition harmless. */
public record TypedCell(String cell, String raw, long version, UUID operation) {}
