package vn.vanhoacongso.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.assessment.UnitAssessmentId;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.Vietnamese;

/** One unit's file in one season, from the first typed number to the published result. */
@Entity
@Table(schema = "assessment", name = "unit_assessment")
public class UnitAssessment extends AbstractAggregateRoot<UnitAssessment> {

    @Id
    private long id;

    @Column(updatable = false)
    private long seasonId;

    @Embedded
    private AssessedUnit unit;

    @Column(updatable = false)
    private long criteriaSetId;

    @Enumerated(EnumType.STRING)
    private AppraiserLevel appraiserLevel;

    private boolean districtCheck;
    private boolean takenOver;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.NOT_STARTED;

    @Column(updatable = false)
    private short leavesTotal;

    @Column(insertable = false, updatable = false)
    private short leavesDone;

    private @Nullable Instant submittedAt;
    private @Nullable Instant appraisedAt;
    private @Nullable LocalDate acceptUntil;
    private @Nullable String minutes;

    @Version
    private @Nullable Long version;

    protected UnitAssessment() {}

    UnitAssessment(long id, SeasonId season, AssessedUnit unit, SeasonRule rule, int leaves) {
        this.id = id;
        this.seasonId = season.value();
        this.unit = unit;
        this.criteriaSetId = rule.criteriaSet().value();
        this.appraiserLevel = rule.level();
        this.districtCheck = rule.districtCheck();
        this.leavesTotal = (short) leaves;
    }

    void start(Mover mover) {
        make(Move.START, mover, null);
    }

    /** Every leaf the unit answers for is filled, nothing typed is unreadable, and what needs evidence has it. */
    void askApproval(Completeness completeness, Mover mover) {
        completeness.require();
        make(Move.ASK_APPROVAL, mover, null);
    }

    void returnToDraft(String reason, Mover mover) {
        make(Move.RETURN_TO_DRAFT, mover, reason);
    }

    void submit(Season season, Mover mover) {
        requireOpen(season, mover);
        submittedAt = mover.businessTime();
        make(Move.SUBMIT, mover, null);
    }

    void withdraw(Season season, String reason, Mover mover) {
        requireOpen(season, mover);
        submittedAt = null;
        make(Move.WITHDRAW, mover, reason);
    }

    void forward(Mover mover) {
        if (!districtCheck) {
            throw new IllegalMoveException("assessment.move.noDistrictCheck", unit.name());
        }
        make(Move.FORWARD, mover, null);
    }

    /** Where a district level exists it looks first. */
    void begin(Mover mover) {
        if (isWaitingForDistrict()) {
            throw new IllegalMoveException("assessment.move.districtFirst", unit.name());
        }
        make(Move.BEGIN, mover, null);
    }

    /** The province takes the appraisal of a file over; the stage stays. */
    void takeOver(String reason, Mover mover) {
        if (takenOver || appraiserLevel == AppraiserLevel.PROVINCE || !mayBeTakenOver()) {
            throw new IllegalMoveException("assessment.move.takeOverNotNow", unit.name());
        }
        takenOver = true;
        appraiserLevel = AppraiserLevel.PROVINCE;
        districtCheck = false;
        record("TAKE_OVER", stage, mover, reason);
    }

    void finishRoundOne(int leavesNotAppraised, Season season, Mover mover) {
        if (leavesNotAppraised > 0) {
            throw new IllegalMoveException("assessment.move.leavesNotAppraised", leavesNotAppraised);
        }
        appraisedAt = mover.businessTime();
        acceptUntil = season.acceptUntil(LocalDate.ofInstant(mover.businessTime(), Vietnamese.ZONE));
        make(Move.FINISH_ROUND_1, mover, null);
    }

    void accept(Mover mover) {
        make(Move.ACCEPT, mover, null);
    }

    /** The council's conclusion replaces every earlier score and is backed by its minutes. */
    void settle(String minutes, Mover mover) {
        this.minutes = minutes;
        make(Move.SETTLE, mover, minutes);
    }

    void publish(Mover mover) {
        make(Move.PUBLISH, mover, null);
    }

    void expire(Mover mover) {
        make(Move.EXPIRE, mover, null);
    }

    private void make(Move move, Mover mover, @Nullable String remark) {
        if (!move.startsAt(stage)) {
            throw new IllegalMoveException("assessment.move.notNow", unit.name());
        }
        var from = stage;
        stage = move.to();
        record(move.name(), from, mover, remark);
    }

    private void record(String action, Stage from, Mover mover, @Nullable String remark) {
        registerEvent(new AssessmentEvent.Moved(
                id(),
                subject(),
                new AssessmentEvent.Step(action, from.name(), stage.name(), remark),
                new AssessmentEvent.By(mover.account(), mover.name(), mover.role(), mover.businessTime())));
    }

    private static void requireOpen(Season season, Mover mover) {
        if (!season.acceptsEntries(mover.businessTime())) {
            throw new IllegalMoveException("assessment.move.afterDeadline", Vietnamese.moment(season.deadline()));
        }
    }

    private boolean mayBeTakenOver() {
        return stage == Stage.SUBMITTED || stage == Stage.DISTRICT_CHECKED || stage == Stage.UNDER_APPRAISAL;
    }

    public boolean isWaitingForDistrict() {
        return districtCheck && stage == Stage.SUBMITTED;
    }

    public UnitAssessmentId id() {
        return new UnitAssessmentId(id);
    }

    public SeasonId season() {
        return new SeasonId(seasonId);
    }

    public AssessedUnit unit() {
        return unit;
    }

    public CriteriaSetId criteriaSet() {
        return new CriteriaSetId(criteriaSetId);
    }

    public AppraiserLevel appraiserLevel() {
        return appraiserLevel;
    }

    public boolean isTakenOver() {
        return takenOver;
    }

    public boolean hasDistrictCheck() {
        return districtCheck;
    }

    public Stage stage() {
        return stage;
    }

    public int leavesTotal() {
        return leavesTotal;
    }

    public int leavesDone() {
        return leavesDone;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable LocalDate acceptUntil() {
        return acceptUntil;
    }

    public @Nullable String minutes() {
        return minutes;
    }

    public long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    String subject() {
        return "file:" + seasonId + "/" + unit.code();
    }
}
