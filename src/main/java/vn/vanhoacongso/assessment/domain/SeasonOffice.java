package vn.vanhoacongso.assessment.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.runtime.BusinessClock;

/** Leads a season from preparation to publication. */
@Service
public class SeasonOffice {

    /** Stages that still need work before the council can take the season over. */
    static final Set<Stage> BEFORE_COUNCIL = EnumSet.range(Stage.NOT_STARTED, Stage.APPRAISED_R1);

    private final Seasons seasons;
    private final SeasonRules rules;
    private final UnitAssessments files;
    private final Participants participants;
    private final BusinessClock office;

    SeasonOffice(
            Seasons seasons,
            SeasonRules rules,
            UnitAssessments files,
            Participants participants,
            BusinessClock office) {
        this.seasons = seasons;
        this.rules = rules;
        this.files = files;
        this.participants = participants;
        this.office = office;
    }

    /** Enters a season with its rules and bands; it stays in preparation. */
    @Transactional
    public Season prepare(
            String code,
            String title,
            SeasonDates dates,
            boolean illustration,
            List<SeasonRule> seasonRules,
            List<SeasonRules.Band> bands) {
        var season = seasons.saveAndFlush(new Season(seasons.nextId(), code, title, dates, illustration));
        seasonRules.forEach(rule -> rules.add(season.id(), rule));
        bands.forEach(band -> rules.add(season.id(), band));
        return season;
    }

    /** Opens self-scoring: every assessed unit of the reference date gets its file. */
    @Transactional
    public void open(String code, String by) {
        var season = seasons.require(code);
        season.openSelfScoring(by);
        seasons.save(season);
        participants.enrol(season, rules.of(season.id()));
    }

    /** All files are appraised: the council takes over. */
    @Transactional
    public void handToCouncil(String code, long version, Actor actor) {
        var season = requireFor(code, actor);
        if (season.state() == SeasonState.COUNCIL && season.version() == version + 1) {
            return;
        }
        requireVersion(season, version);
        season.handToCouncil(files.count(season.id().value(), BEFORE_COUNCIL), actor);
        seasons.save(season);
    }

    /** Makes the result official; every settled file becomes part of it, overdue ones stay without a rank. */
    @Transactional
    public void publish(String code, long version, Decision decision, Actor actor) {
        var season = requireFor(code, actor);
        if (season.state() == SeasonState.PUBLISHED && decision.equals(season.decision())) {
            return;
        }
        requireVersion(season, version);
        var mover = Mover.of(actor, office.now());
        var settled = files.lockAll(season.id().value(), Set.of(Stage.FINALIZED));
        settled.forEach(file -> file.publish(mover));
        files.saveAll(settled);
        var open = EnumSet.range(Stage.NOT_STARTED, Stage.AWAITING_COUNCIL);
        season.publish(decision, files.count(season.id().value(), open), office.now(), actor);
        seasons.save(season);
    }

    private Season requireFor(String code, Actor actor) {
        if (!actor.is(Role.COUNCIL)) {
            throw new NotPermittedException("season by " + actor.role());
        }
        return seasons.require(code);
    }

    private static void requireVersion(Season season, long version) {
        if (season.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Season.class, season.code());
        }
    }
}
