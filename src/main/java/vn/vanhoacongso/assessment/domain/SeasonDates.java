package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;

/** The calendar of a season: the organisation's day, the window of self-scoring, the days after which silence accepts. */
public record SeasonDates(LocalDate reference, LocalDate from, Instant until, int acceptanceDays) {

    public SeasonDates {
        if (acceptanceDays < 1) {
            throw new IllegalArgumentException("acceptance needs at least one day");
        }
    }
}
