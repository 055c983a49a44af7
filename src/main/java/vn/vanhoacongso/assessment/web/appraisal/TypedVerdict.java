package vn.vanhoacongso.assessment.web.appraisal;

import java.util.List;

/** A row that could not be stored: its text stays in the page, beside the sentence that says why. */
record TypedVerdict(String leaf, VerdictForm form, String messageKey, List<Object> arguments) {

    static TypedVerdict of(String leaf, VerdictForm form, String messageKey, List<?> arguments) {
        return new TypedVerdict(leaf, form, messageKey, List.copyOf(arguments));
    }
}
