package vn.vanhoacongso.assessment.domain;

import java.time.LocalDate;

/** The document that makes a result official. */
public record Decision(String number, LocalDate date) {}
