package vn.vanhoacongso.organization.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit as a readable file describes it, with the place it was read from. */
record UnitLine(
        CsvLine line,
        String code,
        String name,
        @Nullable String parent,
        String kind,
        String level,
        @Nullable String cluster,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate knownFrom,
        @Nullable LocalDate validUntil,
        String source) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    UnitLine {
        if (!CODE.matcher(code).matches() || code.length() > 60) {
            throw line.fault("'" + code + "' is no code: capital letters, figures and hyphens, at most 60");
        }
        if (code.equals(parent)) {
            throw line.fault(code + " is its own parent");
        }
        if (validFrom != null && validUntil != null && !validFrom.isBefore(validUntil)) {
            throw line.fault(code + " ends before it starts");
        }
    }

    static UnitLine of(CsvLine line) {
        return new UnitLine(
                line,
                line.text("code"),
                line.text("name"),
                line.optional("parent"),
                line.text("kind"),
                line.text("level"),
                line.optional("cluster"),
                line.date("valid_from"),
                line.date("known_from"),
                line.date("valid_until"),
                line.text("source"));
    }

    /** What of the code names the place alone: HAIANH of HH-X-HAIANH. */
    String slug() {
        return code.substring(code.lastIndexOf('-') + 1);
    }

    /** The name inside another name: "huyện Hải Hậu". */
    String lowered() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    boolean outlives(UnitLine other) {
        return other.validUntil != null && (validUntil == null || validUntil.isAfter(other.validUntil))
                || other.validFrom != null && (validFrom == null || validFrom.isBefore(other.validFrom));
    }
}
