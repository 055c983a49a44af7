package vn.vanhoacongso.assessment.domain;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;

/** The council's conclusion: it may set any leaf with a reason, then settles the file by its minutes. */
@Service
public class Settlement {

    private final Seasons seasons;
    private final UnitAssessments files;
    private final CriteriaSets sets;
    private final SheetScores scores;
    private final Verdicts verdicts;
    private final BusinessClock office;
    private final ApplicationEventPublisher events;

    Settlement(
            Seasons seasons,
            UnitAssessments files,
            CriteriaSets sets,
            SheetScores scores,
            Verdicts verdicts,
            BusinessClock office,
            ApplicationEventPublisher events) {
        this.seasons = seasons;
        this.files = files;
        this.sets = sets;
        this.scores = scores;
        this.verdicts = verdicts;
        this.office = office;
        this.events = events;
    }

    /** Sets one leaf while the file waits for the council; always with a reason. */
    @Transactional
    public void conclude(FileAddress address, String leafCode, LeafVerdict verdict, Actor actor) {
        var file = lock(seasons.require(address.season()), address.unit(), actor);
        if (file.stage() != Stage.AWAITING_COUNCIL) {
            throw new IllegalMoveException("assessment.move.notNow", file.unit().name());
        }
        var set = sets.require(file.criteriaSet());
        var leaf = set.leaf(leafCode).orElseThrow(() -> new NotFoundException("leaf " + leafCode));
        verdict.check(leaf, null);
        verdicts.conclude(file.id(), leaf, verdict);
        scores.storeFinal(file.id(), set);
        var points = verdict.isNotApplicable() ? "N/A" : Vietnamese.points(verdict.pointsOrZero());
        events.publishEvent(new AssessmentEvent.ScoreChanged(
                file.id(), file.subject(), actor.account(), leafCode + ": " + points + ": " + verdict.reason()));
    }

    /** Settles one file; repeating it changes nothing. */
    @Transactional
    public void settle(FileAddress address, long version, String minutes, Actor actor) {
        var file = lock(seasons.require(address.season()), address.unit(), actor);
        if (AssessmentWorkflow.isRepetition(file, Move.SETTLE, version)) {
            return;
        }
        AssessmentWorkflow.requireVersion(file, version);
        settle(file, minutes, actor);
    }

    /** Settles the chosen files that wait for the council with one set of minutes; says how many it settled. */
    @Transactional
    public int settleAll(String seasonCode, List<String> units, String minutes, Actor actor) {
        var season = seasons.require(seasonCode);
        var waiting = units.stream()
                .distinct()
                .sorted()
                .map(unit -> lock(season, unit, actor))
                .filter(file -> file.stage() == Stage.AWAITING_COUNCIL)
                .toList();
        waiting.forEach(file -> settle(file, minutes, actor));
        return waiting.size();
    }

    private UnitAssessment lock(Season season, String unit, Actor actor) {
        var file = files.requireLocked(season, unit, actor);
        if (!new Permissions(actor, file).maySettle()) {
            throw new NotPermittedException("settlement by " + actor.role());
        }
        if (!season.state().isRunning()) {
            throw new IllegalMoveException("assessment.season.notNow", season.code());
        }
        return file;
    }

    private void settle(UnitAssessment file, String minutes, Actor actor) {
        file.settle(minutes, Mover.of(actor, office.now()));
        files.save(file);
        scores.storeFinal(file.id(), sets.require(file.criteriaSet()));
    }
}
