package vn.vanhoacongso.identity.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** A date as people type it: 1/9/2024, 01-09-2024, 1.9.2024; the years of the portal are 2000 to 2099. */
record TypedDate(@Nullable LocalDate date, boolean wrong) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](20[0-9]{2})");

    static TypedDate of(@Nullable String text) {
        var typed = text == null ? "" : Vietnamese.clean(text);
        if (typed.isEmpty()) {
            return new TypedDate(null, false);
        }
        var parts = FORM.matcher(typed);
        if (!parts.matches()) {
            return new TypedDate(null, true);
        }
        try {
            return new TypedDate(
                    LocalDate.of(number(parts.group(3)), number(parts.group(2)), number(parts.group(1))), false);
        } catch (DateTimeException noSuchDay) {
            return new TypedDate(null, true);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
