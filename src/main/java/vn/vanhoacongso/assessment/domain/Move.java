package vn.vanhoacongso.assessment.domain;

import static vn.vanhoacongso.access.Role.COUNCIL;
import static vn.vanhoacongso.access.Role.DISTRICT_APPRAISER;
import static vn.vanhoacongso.access.Role.DISTRICT_CLERK;
import static vn.vanhoacongso.access.Role.PROV_APPRAISER;
import static vn.vanhoacongso.access.Role.UNIT_CLERK;
import static vn.vanhoacongso.access.Role.UNIT_HEAD;
import static vn.vanhoacongso.assessment.domain.Stage.APPRAISED_R1;
import static vn.vanhoacongso.assessment.domain.Stage.AWAITING_COUNCIL;
import static vn.vanhoacongso.assessment.domain.Stage.DISTRICT_CHECKED;
import static vn.vanhoacongso.assessment.domain.Stage.DRAFT;
import static vn.vanhoacongso.assessment.domain.Stage.FINALIZED;
import static vn.vanhoacongso.assessment.domain.Stage.NOT_STARTED;
import static vn.vanhoacongso.assessment.domain.Stage.OVERDUE;
import static vn.vanhoacongso.assessment.domain.Stage.PENDING_HEAD;
import static vn.vanhoacongso.assessment.domain.Stage.PUBLISHED;
import static vn.vanhoacongso.assessment.domain.Stage.SUBMITTED;
import static vn.vanhoacongso.assessment.domain.Stage.UNDER_APPRAISAL;

import java.util.Set;
import vn.vanhoacongso.access.Role;

/** The workflow as a table: who moves a file from where to where. No role means the portal itself. */
public enum Move {
    START(Set.of(UNIT_CLERK, DISTRICT_CLERK), Set.of(NOT_STARTED), DRAFT),
    ASK_APPROVAL(Set.of(UNIT_CLERK, DISTRICT_CLERK), Set.of(DRAFT), PENDING_HEAD),
    RETURN_TO_DRAFT(Set.of(UNIT_HEAD), Set.of(PENDING_HEAD), DRAFT),
    SUBMIT(Set.of(UNIT_HEAD), Set.of(PENDING_HEAD), SUBMITTED),
    WITHDRAW(Set.of(UNIT_HEAD), Set.of(SUBMITTED, DISTRICT_CHECKED), DRAFT),
    FORWARD(Set.of(DISTRICT_CLERK), Set.of(SUBMITTED), DISTRICT_CHECKED),
    BEGIN(Set.of(DISTRICT_APPRAISER, PROV_APPRAISER), Set.of(SUBMITTED, DISTRICT_CHECKED), UNDER_APPRAISAL),
    FINISH_ROUND_1(Set.of(DISTRICT_APPRAISER, PROV_APPRAISER), Set.of(UNDER_APPRAISAL), APPRAISED_R1),
    ACCEPT(Set.of(UNIT_HEAD), Set.of(APPRAISED_R1), AWAITING_COUNCIL),
    SETTLE(Set.of(COUNCIL), Set.of(AWAITING_COUNCIL), FINALIZED),
    PUBLISH(Set.of(COUNCIL), Set.of(FINALIZED), PUBLISHED),
    EXPIRE(Set.of(), Set.of(NOT_STARTED, DRAFT, PENDING_HEAD), OVERDUE);

    private final Set<Role> by;
    private final Set<Stage> from;
    private final Stage to;

    Move(Set<Role> by, Set<Stage> from, Stage to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    public Set<Role> by() {
        return by;
    }

    public boolean startsAt(Stage stage) {
        return from.contains(stage);
    }

    public Stage to() {
        return to;
    }

    /** Work of the unit on its own file; everything else is forbidden on one's own unit. */
    boolean isOwnWork() {
        return switch (this) {
            case START, ASK_APPROVAL, RETURN_TO_DRAFT, SUBMIT, WITHDRAW, ACCEPT, FORWARD -> true;
            default -> false;
        };
    }
}
