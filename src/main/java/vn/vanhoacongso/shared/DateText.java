package vn.vanhoacongso.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A date as people in offices type it, day first: 26/4/2021, 26-4-2021, 26.04.21, 26042021, "hôm nay". */
public sealed interface DateText {

    /** Nothing was typed. */
    record Empty() implements DateText {}

    /** A day that exists. */
    record Day(LocalDate date) implements DateText {}

    /** No date, or a day that does not exist: the sentence says what to type instead. */
    record Refused(String messageKey, List<String> arguments) implements DateText {}

    static DateText read(String raw, LocalDate today) {
        var typed = Vietnamese.clean(raw);
        if (typed.isEmpty()) {
            return new Empty();
        }
        if (Vietnamese.searchKey(typed).equals("hom nay")) {
            return new Day(today);
        }
        return Parts.FORMS.stream()
                .map(form -> form.matcher(typed))
                .filter(java.util.regex.Matcher::matches)
                .findFirst()
                .map(found -> Parts.of(found).existing())
                .orElseGet(() -> new Refused("shared.date.shape", List.of(Vietnamese.date(today))));
    }

    /** The three numbers of a typed date. */
    record Parts(int day, int month, int year) {

        private static final List<Pattern> FORMS = List.of(
                Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})"),
                Pattern.compile("(\\d{2})(\\d{2})(\\d{4})"));
        private static final int CENTURY = 2000;
        private static final int EARLIEST = 1900;
        private static final int LATEST = 2199;

        private static Parts of(MatchResult found) {
            var year = Integer.parseInt(found.group(3));
            return new Parts(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    found.group(3).length() == 2 ? CENTURY + year : year);
        }

        private DateText existing() {
            if (year < EARLIEST || year > LATEST) {
                return new Refused("shared.date.year", List.of(String.valueOf(year)));
            }
            if (month < 1 || month > 12) {
                return new Refused("shared.date.month", List.of(String.valueOf(month)));
            }
            var length = YearMonth.of(year, month).lengthOfMonth();
            if (day < 1 || day > length) {
                var nearest = LocalDate.of(year, month, day < 1 ? 1 : length);
                return new Refused("shared.date.noSuchDay", List.of(day + "/" + month, Vietnamese.date(nearest)));
            }
            return new Day(LocalDate.of(year, month, day));
        }
    }
}
