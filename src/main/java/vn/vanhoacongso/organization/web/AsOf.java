package vn.vanhoacongso.organization.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** The day a visitor looks at the organisation from: today, or the one in the parameter "ngay". */
record AsOf(LocalDate date, String typed, boolean wrong, boolean today) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** What is no date of this or the last century is refused in words, and today is shown instead. */
    static AsOf read(@Nullable String parameter, LocalDate today) {
        var text = Typed.clean(parameter);
        if (text.isEmpty()) {
            return new AsOf(today, "", false, true);
        }
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return new AsOf(today, text, true, true);
        }
        try {
            var date = LocalDate.of(
                    Integer.parseInt(form.group(3)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(1)));
            var wrong = date.getYear() < 1945 || date.getYear() > 2100;
            return new AsOf(wrong ? today : date, text, wrong, wrong || date.equals(today));
        } catch (DateTimeException noSuchDay) {
            return new AsOf(today, text, true, true);
        }
    }

    String shown() {
        return Vietnamese.date(date);
    }

    /** What links carry on, so that the visitor stays on the chosen day. */
    @Nullable
    String parameter() {
        return today ? null : shown();
    }
}
