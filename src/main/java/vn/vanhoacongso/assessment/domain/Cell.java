package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in one input now: the text as typed, its value when it could be read, and whose it is. */
public record Cell(
        String name,
        String raw,
        @Nullable String value,
        long version,
        String savedByName,
        Instant savedAt,
        boolean onBehalf) {

    public boolean isUnreadable() {
        return value == null && !raw.isBlank();
    }

    /** The leaf part of "A1.2/numerator". */
    public String leaf() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The input part of "A1.2/numerator". */
    public String input() {
        return name.substring(name.indexOf('/') + 1);
    }
}
