package vn.vanhoacongso.assessment.domain;

import java.util.function.Consumer;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.runtime.BusinessClock;

/** The way of a file from the clerk to the council: each step one transaction, versioned, and harmless when repeated. */
@Service
public class AssessmentWorkflow {

    private final Seasons seasons;
    private final UnitAssessments files;
    private final CompletenessCheck completeness;
    private final BusinessClock office;

    AssessmentWorkflow(Seasons seasons, UnitAssessments files, CompletenessCheck completeness, BusinessClock office) {
        this.seasons = seasons;
        this.files = files;
        this.completeness = completeness;
        this.office = office;
    }

    @Transactional
    public void askApproval(FileAddress address, long version, Actor actor) {
        var season = seasons.require(address.season());
        move(season, address, version, Move.ASK_APPROVAL, actor, file -> {
            if (!season.acceptsEntries(office.now())) {
                throw Deadlines.passed(season);
            }
            file.askApproval(completeness.of(file), mover(actor));
        });
    }

    @Transactional
    public void returnToDraft(FileAddress address, long version, String reason, Actor actor) {
        var season = seasons.require(address.season());
        move(season, address, version, Move.RETURN_TO_DRAFT, actor, file -> file.returnToDraft(reason, mover(actor)));
    }

    @Transactional
    public void submit(FileAddress address, long version, Actor actor) {
        var season = seasons.require(address.season());
        move(season, address, version, Move.SUBMIT, actor, file -> file.submit(season, mover(actor)));
    }

    @Transactional
    public void withdraw(FileAddress address, long version, String reason, Actor actor) {
        var season = seasons.require(address.season());
        move(season, address, version, Move.WITHDRAW, actor, file -> file.withdraw(season, reason, mover(actor)));
    }

    @Transactional
    public void forward(FileAddress address, long version, Actor actor) {
        var season = seasons.require(address.season());
        move(season, address, version, Move.FORWARD, actor, file -> file.forward(mover(actor)));
    }

    @Transactional
    public void accept(FileAddress address, long version, Actor actor) {
        var season = seasons.require(address.season());
        move(season, address, version, Move.ACCEPT, actor, file -> file.accept(mover(actor)));
    }

    private void move(
            Season season, FileAddress address, long version, Move move, Actor actor, Consumer<UnitAssessment> verb) {
        var file = files.requireLocked(season, address.unit(), actor);
        new Permissions(actor, file).require(move);
        if (isRepetition(file, move, version)) {
            return;
        }
        requireVersion(file, version);
        verb.accept(file);
        files.save(file);
    }

    private Mover mover(Actor actor) {
        return Mover.of(actor, office.now());
    }

    /** The same step was already made from the same version: a double click or a retry after a lost answer. */
    static boolean isRepetition(UnitAssessment file, Move move, long version) {
        return file.stage() == move.to() && file.version() == version + 1;
    }

    static void requireVersion(UnitAssessment file, long version) {
        if (file.version() != version) {
            throw new ObjectOptimisticLockingFailureException(
                    UnitAssessment.class, file.id().value());
        }
    }
}
