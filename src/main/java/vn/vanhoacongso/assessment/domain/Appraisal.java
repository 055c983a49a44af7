package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;

/** Round one: the appraiser agrees with a leaf or sets other points with a reason; the unit's facts stay as given. */
@Service
public class Appraisal {

    private final Seasons seasons;
    private final UnitAssessments files;
    private final CriteriaSets sets;
    private final SheetScores scores;
    private final Verdicts verdicts;
    private final Reviews reviews;
    private final BusinessClock office;
    private final ApplicationEventPublisher events;

    Appraisal(
            Seasons seasons,
            UnitAssessments files,
            CriteriaSets sets,
            SheetScores scores,
            Verdicts verdicts,
            Reviews reviews,
            BusinessClock office,
            ApplicationEventPublisher events) {
        this.seasons = seasons;
        this.files = files;
        this.sets = sets;
        this.scores = scores;
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.office = office;
        this.events = events;
    }

    @Transactional
    public void begin(FileAddress address, long version, Actor actor) {
        var file = lock(address, actor);
        if (AssessmentWorkflow.isRepetition(file, Move.BEGIN, version)) {
            return;
        }
        AssessmentWorkflow.requireVersion(file, version);
        file.begin(Mover.of(actor, office.now()));
        files.save(file);
        scores.storeAppraised(file.id(), sets.require(file.criteriaSet()));
    }

    /** The province takes a file of the district level over; recorded with its reason. */
    @Transactional
    public void takeOver(FileAddress address, long version, String reason, Actor actor) {
        var season = seasons.require(address.season());
        var file = files.requireLocked(season, address.unit(), actor);
        new Permissions(actor, file).requireTakeOver();
        if (file.isTakenOver() && file.version() == version + 1) {
            return;
        }
        AssessmentWorkflow.requireVersion(file, version);
        if (reason.isBlank()) {
            throw new IllegalMoveException("assessment.takeOver.noReason");
        }
        file.takeOver(reason, Mover.of(actor, office.now()));
        files.save(file);
    }

    /** Decides one leaf. Points differing from the self-score need a reason; without points the leaf does not apply. */
    @Transactional
    public void decide(FileAddress address, String leafCode, LeafVerdict verdict, Actor actor) {
        decide(address, leafCode, verdict, null, actor);
    }

    /** The same by somebody who was shown an earlier decision: what changed since then is not overwritten unseen. */
    @Transactional
    public void decide(FileAddress address, String leafCode, LeafVerdict verdict, @Nullable String shown, Actor actor) {
        var file = lockUnderAppraisal(address, actor);
        var set = sets.require(file.criteriaSet());
        var leaf = leaf(set, leafCode);
        var row = scores.of(file.id()).get(leafCode);
        var before = row == null ? null : row.selfPoints();
        if (isRepetition(leaf, row, verdict, shown)) {
            return;
        }
        verdict.check(leaf, before);
        store(file, leaf, verdict, actor);
        if (before == null || verdict.isNotApplicable() || before.compareTo(verdict.pointsOrZero()) != 0) {
            tell(file, actor, describe(leaf, before, verdict));
        }
        scores.storeAppraised(file.id(), set);
    }

    /** Takes one leaf as the unit gave it. */
    @Transactional
    public void agree(FileAddress address, String leafCode, @Nullable String shown, Actor actor) {
        var file = lockUnderAppraisal(address, actor);
        var set = sets.require(file.criteriaSet());
        var leaf = leaf(set, leafCode);
        var review = reviews.of(file);
        var row = review.rows().get(leafCode);
        var agreement = LeafVerdict.agree(review.selfPoints(leaf), review.selfMaximum(leaf));
        if (isRepetition(leaf, row, agreement, shown)) {
            return;
        }
        store(file, leaf, agreement, actor);
        if (row != null && row.appraisedPoints() != null) {
            tell(file, actor, describe(leaf, row.appraisedPoints(), agreement));
        }
        scores.storeAppraised(file.id(), set);
    }

    /** Agrees with every leaf that nothing speaks against and that is not decided yet; says how many. */
    @Transactional
    public int agreeAll(FileAddress address, Actor actor) {
        var file = lockUnderAppraisal(address, actor);
        var set = sets.require(file.criteriaSet());
        var review = reviews.of(file);
        var agreed = set.leaves().stream()
                .filter(leaf -> !review.isDecided(leaf) && !review.isRemarkable(leaf))
                .toList();
        agreed.forEach(
                leaf -> store(file, leaf, LeafVerdict.agree(review.selfPoints(leaf), review.selfMaximum(leaf)), actor));
        scores.storeAppraised(file.id(), set);
        return agreed.size();
    }

    @Transactional
    public void finish(FileAddress address, long version, Actor actor) {
        var season = seasons.require(address.season());
        var file = lock(address, actor);
        if (AssessmentWorkflow.isRepetition(file, Move.FINISH_ROUND_1, version)) {
            return;
        }
        AssessmentWorkflow.requireVersion(file, version);
        var set = sets.require(file.criteriaSet());
        file.finishRoundOne(notAppraised(set, scores.of(file.id())), season, Mover.of(actor, office.now()));
        files.save(file);
        scores.storeAppraised(file.id(), set);
    }

    private UnitAssessment lock(FileAddress address, Actor actor) {
        var season = seasons.require(address.season());
        var file = files.requireLocked(season, address.unit(), actor);
        new Permissions(actor, file).requireAppraisal();
        if (!season.state().isRunning()) {
            throw new IllegalMoveException("assessment.season.notNow", season.code());
        }
        return file;
    }

    private UnitAssessment lockUnderAppraisal(FileAddress address, Actor actor) {
        var file = lock(address, actor);
        if (file.stage() != Stage.UNDER_APPRAISAL) {
            throw new IllegalMoveException("assessment.move.notNow", file.unit().name());
        }
        return file;
    }

    private void store(UnitAssessment file, Leaf leaf, LeafVerdict verdict, Actor actor) {
        verdicts.appraise(file.id(), leaf, verdict, actor.account());
    }

    private static Leaf leaf(CriteriaSet set, String code) {
        return set.leaf(code).orElseThrow(() -> new NotFoundException("leaf " + code));
    }

    /** Refuses what was decided without seeing a later decision; the same decision once more is nothing new. */
    private static boolean isRepetition(
            Leaf leaf, SheetScores.@Nullable Row row, LeafVerdict verdict, @Nullable String shown) {
        if (row == null || shown == null || row.appraisedMark().equals(shown)) {
            return false;
        }
        if (verdict.repeats(row)) {
            return true;
        }
        throw new RefusedVerdictException(
                "assessment.verdict.meanwhile", leaf.code(), Vietnamese.points(row.appraisedPoints()));
    }

    private void tell(UnitAssessment file, Actor actor, String detail) {
        events.publishEvent(new AssessmentEvent.ScoreChanged(file.id(), file.subject(), actor.account(), detail));
    }

    private static int notAppraised(CriteriaSet set, Map<String, SheetScores.Row> rows) {
        return (int) set.leaves().stream()
                .filter(leaf ->
                        !rows.containsKey(leaf.code()) || rows.get(leaf.code()).appraisedMaximum() == null)
                .count();
    }

    private static String describe(Leaf leaf, @Nullable BigDecimal before, LeafVerdict verdict) {
        var after = verdict.isNotApplicable() ? "N/A" : Vietnamese.points(verdict.pointsOrZero());
        return leaf.code() + ": " + Vietnamese.points(before) + " > " + after + ": " + verdict.reason();
    }
}
