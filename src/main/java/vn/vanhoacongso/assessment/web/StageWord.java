package vn.vanhoacongso.assessment.web;

import vn.vanhoacongso.assessment.domain.Stage;

/** How a stage looks in lists: the word comes from the messages, the tone from here. */
final class StageWord {

    private StageWord() {}

    static String key(Stage stage) {
        return "assessment.stage." + stage;
    }

    static String tone(Stage stage) {
        return switch (stage) {
            case NOT_STARTED -> "plain";
            case DRAFT, SUBMITTED, DISTRICT_CHECKED, UNDER_APPRAISAL -> "info";
            case PENDING_HEAD, APPRAISED_R1, AWAITING_COUNCIL -> "warn";
            case FINALIZED, PUBLISHED -> "ok";
            case OVERDUE -> "err";
        };
    }
}
