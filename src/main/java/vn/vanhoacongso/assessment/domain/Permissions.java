package vn.vanhoacongso.assessment.domain;

import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;

/** What one person may do with one file right now: role, jurisdiction, stage and "not my own unit" together. */
public record Permissions(Actor actor, UnitAssessment file) {

    /** Whether the move is this person's to make at this stage. */
    public boolean may(Move move) {
        return mayEver(move) && move.startsAt(file.stage()) && !isHeldUp(move);
    }

    /** Refuses a person who may not make this move on this file at any stage; a wrong stage is the file's own refusal. */
    void require(Move move) {
        if (!mayEver(move)) {
            throw new NotPermittedException(move + " by " + actor.role());
        }
    }

    public boolean mayEnter() {
        return (actor.is(Role.UNIT_CLERK) || actor.is(Role.DISTRICT_CLERK)) && covers();
    }

    void requireEntry() {
        if (!mayEnter()) {
            throw new NotPermittedException("entry by " + actor.role());
        }
    }

    /** Typing for a unit that is not one's own is marked as done on behalf. */
    public boolean isOnBehalf() {
        return !actor.grant().unit().equals(file.unit().id());
    }

    /** The appraiser of this file's level who does not belong to the unit. */
    public boolean mayAppraise() {
        return actor.is(file.appraiserLevel().appraiser()) && covers() && !isOwnUnit();
    }

    void requireAppraisal() {
        if (!mayAppraise()) {
            throw new NotPermittedException("appraisal by " + actor.role());
        }
    }

    public boolean maySettle() {
        return actor.is(Role.COUNCIL) && covers() && !isOwnUnit();
    }

    public boolean mayTakeOver() {
        return actor.is(Role.PROV_APPRAISER)
                && covers()
                && !isOwnUnit()
                && file.appraiserLevel() == AppraiserLevel.DISTRICT
                && (file.stage() == Stage.SUBMITTED
                        || file.stage() == Stage.DISTRICT_CHECKED
                        || file.stage() == Stage.UNDER_APPRAISAL);
    }

    void requireTakeOver() {
        if (!actor.is(Role.PROV_APPRAISER) || !covers() || isOwnUnit()) {
            throw new NotPermittedException("take-over by " + actor.role());
        }
    }

    private boolean mayEver(Move move) {
        return switch (move) {
            case BEGIN, FINISH_ROUND_1 -> mayAppraise();
            case FORWARD -> actor.is(Role.DISTRICT_CLERK) && covers() && file.hasDistrictCheck();
            default -> move.by().contains(actor.role()) && covers() && (move.isOwnWork() || !isOwnUnit());
        };
    }

    private boolean isHeldUp(Move move) {
        return move == Move.BEGIN && file.isWaitingForDistrict();
    }

    private boolean covers() {
        return actor.answersFor(file.unit().path());
    }

    private boolean isOwnUnit() {
        return actor.grant().unit().equals(file.unit().id())
                || actor.worksFor(file.unit().id());
    }
}
