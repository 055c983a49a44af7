package vn.vanhoacongso.assessment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.Vietnamese;

/** One round of assessment, from preparation to the published result. */
@Entity
@Table(schema = "assessment", name = "season")
public class Season extends AbstractAggregateRoot<Season> {

    @Id
    private long id;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private SeasonState state = SeasonState.PREPARING;

    private LocalDate referenceDate;
    private LocalDate selfScoringFrom;
    private Instant selfScoringUntil;
    private int acceptanceDays;
    private boolean illustration;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decisionDate;
    private @Nullable Instant publishedAt;

    @Version
    private @Nullable Long version;

    protected Season() {}

    public Season(long id, String code, String title, SeasonDates dates, boolean illustration) {
        this.id = id;
        this.code = code;
        this.title = title;
        this.referenceDate = dates.reference();
        this.selfScoringFrom = dates.from();
        this.selfScoringUntil = dates.until();
        this.acceptanceDays = dates.acceptanceDays();
        this.illustration = illustration;
    }

    /** Opening day: criteria are frozen and units may type. */
    void openSelfScoring(String by) {
        advance(SeasonState.PREPARING, SeasonState.SELF_SCORING, by);
    }

    /** The deadline has passed. */
    void closeSelfScoring(Instant now, String by) {
        if (!isPastDeadline(now)) {
            throw new IllegalMoveException("assessment.season.beforeDeadline", Vietnamese.moment(selfScoringUntil));
        }
        advance(SeasonState.SELF_SCORING, SeasonState.APPRAISAL, by);
    }

    /** Every file has been appraised and accepted; the council takes over. */
    void handToCouncil(long filesBefore, Actor actor) {
        if (filesBefore > 0) {
            throw new IllegalMoveException("assessment.season.filesNotAppraised", Vietnamese.count(filesBefore));
        }
        advance(SeasonState.APPRAISAL, SeasonState.COUNCIL, actor.account());
    }

    /** The council's result becomes official by a decision; nothing changes afterwards. */
    void publish(Decision decision, long filesNotSettled, Instant now, Actor actor) {
        if (filesNotSettled > 0) {
            throw new IllegalMoveException("assessment.season.filesNotSettled", Vietnamese.count(filesNotSettled));
        }
        if (state != SeasonState.COUNCIL) {
            throw new IllegalMoveException("assessment.season.notNow", code);
        }
        state = SeasonState.PUBLISHED;
        decisionNumber = decision.number();
        decisionDate = decision.date();
        publishedAt = now;
        registerEvent(new AssessmentEvent.SeasonPublished(
                id(), subject(), actor.account(), decision.number() + ", " + Vietnamese.date(decision.date())));
    }

    void close(Actor actor) {
        advance(SeasonState.PUBLISHED, SeasonState.CLOSED, actor.account());
    }

    private void advance(SeasonState from, SeasonState to, String by) {
        if (state != from) {
            throw new IllegalMoveException("assessment.season.notNow", code);
        }
        state = to;
        registerEvent(new AssessmentEvent.SeasonMoved(id(), subject(), "SEASON_" + to, by, from + " > " + to));
    }

    public SeasonId id() {
        return new SeasonId(id);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public SeasonState state() {
        return state;
    }

    public LocalDate referenceDate() {
        return referenceDate;
    }

    public LocalDate selfScoringFrom() {
        return selfScoringFrom;
    }

    public Instant deadline() {
        return selfScoringUntil;
    }

    public boolean isPastDeadline(Instant now) {
        return now.isAfter(selfScoringUntil);
    }

    /** Units may type and send at this moment. */
    public boolean acceptsEntries(Instant now) {
        return state == SeasonState.SELF_SCORING && !isPastDeadline(now);
    }

    /** Last day on which the unit may answer an appraisal finished on the given day. */
    public LocalDate acceptUntil(LocalDate appraised) {
        return appraised.plusDays(acceptanceDays);
    }

    public int acceptanceDays() {
        return acceptanceDays;
    }

    /** Whole days until the deadline, negative when past. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, LocalDate.ofInstant(selfScoringUntil, Vietnamese.ZONE));
    }

    public boolean isIllustration() {
        return illustration;
    }

    public @Nullable Decision decision() {
        return decisionNumber == null ? null : new Decision(decisionNumber, Objects.requireNonNull(decisionDate));
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    private String subject() {
        return "season:" + code;
    }
}
