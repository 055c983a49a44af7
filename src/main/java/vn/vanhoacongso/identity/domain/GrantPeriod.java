package vn.vanhoacongso.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when a grant holds; the end is the first day without it, none means until it is ended. */
public record GrantPeriod(LocalDate from, @Nullable LocalDate until) {

    /** As an office writes it: with the last day on which the grant still holds. */
    public static GrantPeriod through(LocalDate from, @Nullable LocalDate lastDay) {
        return new GrantPeriod(from, lastDay == null ? null : lastDay.plusDays(1));
    }

    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    boolean isEmpty() {
        return until != null && !until.isAfter(from);
    }

    public boolean isOver(LocalDate today) {
        return until != null && !until.isAfter(today);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    boolean overlaps(GrantPeriod other) {
        return !isEmpty()
                && !other.isEmpty()
                && (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }
}
