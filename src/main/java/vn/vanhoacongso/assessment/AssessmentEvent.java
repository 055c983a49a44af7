package vn.vanhoacongso.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.audit.AuditedEvent;

/** What happens to seasons and files, told to the trail and to other modules in the same transaction. */
public sealed interface AssessmentEvent extends AuditedEvent {

    /** A file went from one stage to another. */
    record Moved(UnitAssessmentId file, String subject, Step step, By by) implements AssessmentEvent {
        @Override
        public String action() {
            return step.move();
        }

        @Override
        public String actor() {
            return by.account();
        }

        @Override
        public String detail() {
            return step.from() + " > " + step.to() + (step.remark() == null ? "" : ": " + step.remark());
        }
    }

    /** From where to where, and what was said about it. */
    record Step(
            String move, String from, String to, @Nullable String remark) {}

    /** Who moved it, in which role, and the office's time of it. */
    record By(String account, String name, String role, Instant businessTime) {}

    /** An appraiser or the council set points that differ from what was there. */
    record ScoreChanged(UnitAssessmentId file, String subject, String actor, String detail) implements AssessmentEvent {
        @Override
        public String action() {
            return "SCORE_CHANGED";
        }
    }

    /** A season went to its next state. */
    record SeasonMoved(SeasonId season, String subject, String action, String actor, String detail)
            implements AssessmentEvent {}

    /** The results of a season became official: ranks are frozen in the same transaction. */
    record SeasonPublished(SeasonId season, String subject, String actor, String detail) implements AssessmentEvent {
        @Override
        public String action() {
            return "SEASON_PUBLISHED";
        }
    }

    /** Evidence was added to or taken from a leaf. */
    record EvidenceChanged(UnitAssessmentId file, String subject, String action, String actor, String detail)
            implements AssessmentEvent {}
}
