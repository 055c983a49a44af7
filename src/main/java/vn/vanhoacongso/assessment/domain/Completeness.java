package vn.vanhoacongso.assessment.domain;

import java.util.List;
import vn.vanhoacongso.shared.IllegalMoveException;

/** What still keeps a file from being sent: leaves not filled, texts that are no values, points without evidence. */
public record Completeness(List<Gap> gaps) {

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    void require() {
        if (!isComplete()) {
            throw new IllegalMoveException("assessment.move.incomplete", gaps.size());
        }
    }

    /** One thing to mend: where, and a message key that says what. */
    public record Gap(String leafCode, String leafTitle, Kind kind) {}

    /** Why a leaf is not ready. */
    public enum Kind {
        MISSING,
        UNREADABLE,
        NO_EVIDENCE
    }
}
