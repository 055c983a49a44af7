package vn.vanhoacongso.assessment.web.season;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.vanhoacongso.assessment.domain.SeasonDates;
import vn.vanhoacongso.assessment.domain.UsualRules;
import vn.vanhoacongso.shared.DateText;
import vn.vanhoacongso.shared.Vietnamese;

/** What the administrator types about a new season; its rules start from the usual ones, in their order. */
public record SeasonForm(
        @Nullable String code,
        @Nullable String title,
        @Nullable String reference,
        @Nullable String from,
        @Nullable String until,
        @Nullable String hour,
        @Nullable String days,
        @Nullable List<RuleForm> rules) {

    private static final Pattern CODE = Pattern.compile("20[0-9]{2}(-20[0-9]{2})?");
    private static final Pattern HOUR = Pattern.compile("([01]?[0-9]|2[0-3])(?:[:hg.]([0-5][0-9]))?h?");
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]?");
    private static final int LONGEST_TITLE = 120;

    static SeasonForm usual() {
        return new SeasonForm(
                null,
                null,
                null,
                null,
                null,
                "17:00",
                "5",
                UsualRules.rules().stream()
                        .map(rule -> new RuleForm(rule.set(), rule.level().name(), rule.districtCheck() ? "1" : null))
                        .toList());
    }

    String cleanCode() {
        return clean(code);
    }

    String cleanTitle() {
        return clean(title);
    }

    /** The rule at a place as typed; where the browser sent none, the usual one. */
    RuleForm rule(int place) {
        var typed = rules == null || place >= rules.size() ? null : rules.get(place);
        return typed == null ? Objects.requireNonNull(usual().rules()).get(place) : typed;
    }

    /** The calendar, or what keeps it from being one. */
    @Nullable
    SeasonDates read(Errors errors, boolean codeTaken) {
        checkNames(errors, codeTaken);
        var referenceDay = day("reference", reference, errors);
        var first = day("from", from, errors);
        var last = day("until", until, errors);
        var time = HOUR.matcher(clean(hour));
        if (!time.matches()) {
            errors.rejectValue("hour", "assessment.newSeason.wrongHour");
        }
        if (!DAYS.matcher(clean(days)).matches()) {
            errors.rejectValue("days", "assessment.newSeason.wrongDays");
        }
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("until", "assessment.newSeason.endsBefore");
        }
        if (errors.hasErrors() || referenceDay == null || first == null || last == null) {
            return null;
        }
        var minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        var end = last.atTime(LocalTime.of(Integer.parseInt(time.group(1)), minute))
                .atZone(Vietnamese.ZONE);
        return new SeasonDates(referenceDay, first, end.toInstant(), Integer.parseInt(clean(days)));
    }

    private void checkNames(Errors errors, boolean codeTaken) {
        if (!CODE.matcher(cleanCode()).matches()) {
            errors.rejectValue("code", "assessment.newSeason.wrongCode");
        } else if (codeTaken) {
            errors.rejectValue("code", "assessment.newSeason.codeTaken", new Object[] {cleanCode()}, null);
        }
        if (cleanTitle().isEmpty() || cleanTitle().length() > LONGEST_TITLE) {
            errors.rejectValue("title", "assessment.newSeason.wrongTitle");
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, Errors errors) {
        return switch (DateText.read(Objects.requireNonNullElse(typed, ""), LocalDate.EPOCH)) {
            case DateText.Day day when day.date().getYear() >= 2000 -> day.date();
            case DateText.Refused wrong
            when !wrong.messageKey().equals("shared.date.shape") -> {
                errors.rejectValue(field, wrong.messageKey(), wrong.arguments().toArray(), null);
                yield null;
            }
            default -> {
                errors.rejectValue(field, "assessment.newSeason.wrongDate");
                yield null;
            }
        };
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : Vietnamese.clean(typed);
    }

    /** One rule as chosen. */
    public record RuleForm(
            @Nullable String set,
            @Nullable String level,
            @Nullable String districtCheck) {}
}
