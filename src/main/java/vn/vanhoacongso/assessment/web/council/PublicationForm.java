package vn.vanhoacongso.assessment.web.council;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.vanhoacongso.assessment.domain.Decision;
import vn.vanhoacongso.shared.DateText;
import vn.vanhoacongso.shared.Vietnamese;

/** The decision that makes a result official, as the secretary types it. */
public record PublicationForm(
        @Nullable Long version,
        @Nullable String number,
        @Nullable String date) {

    private static final int LONGEST = 60;

    static PublicationForm blank(long version) {
        return new PublicationForm(version, null, null);
    }

    /** The decision, or what keeps the text from being one. */
    @Nullable
    Decision read(Errors errors, LocalDate today) {
        if (cleanNumber().isEmpty()) {
            errors.rejectValue("number", "assessment.publication.noNumber");
        } else if (cleanNumber().length() > LONGEST) {
            errors.rejectValue("number", "assessment.publication.longNumber");
        }
        var day = day(errors, today);
        return errors.hasErrors() || day == null ? null : new Decision(cleanNumber(), day);
    }

    private @Nullable LocalDate day(Errors errors, LocalDate today) {
        return switch (DateText.read(Objects.requireNonNullElse(date, ""), today)) {
            case DateText.Empty _ -> {
                errors.rejectValue("date", "assessment.publication.noDate");
                yield null;
            }
            case DateText.Refused wrong -> {
                errors.rejectValue("date", wrong.messageKey(), wrong.arguments().toArray(), null);
                yield null;
            }
            case DateText.Day day -> {
                if (day.date().isAfter(today)) {
                    errors.rejectValue(
                            "date", "assessment.publication.future", new Object[] {Vietnamese.date(today)}, null);
                }
                yield day.date();
            }
        };
    }

    private String cleanNumber() {
        return Vietnamese.clean(Objects.requireNonNullElse(number, ""));
    }
}
