package vn.vanhoacongso.assessment.domain;

import java.time.Duration;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanhoacongso.job.RecurringJob;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.Vietnamese;

/** What happens because a date passes: seasons open and close, unsent files become overdue, silence accepts. */
@Component
public class Deadlines implements RecurringJob {

    private final Seasons seasons;
    private final SeasonOffice seasonOffice;
    private final UnitAssessments files;
    private final BusinessClock office;
    private final TransactionTemplate transaction;

    Deadlines(
            Seasons seasons,
            SeasonOffice seasonOffice,
            UnitAssessments files,
            BusinessClock office,
            TransactionTemplate transaction) {
        this.seasons = seasons;
        this.seasonOffice = seasonOffice;
        this.files = files;
        this.office = office;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "assessment-deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Does all that is due by the business clock; running it twice changes nothing more. */
    @Override
    public void run() {
        seasons.newestFirst().forEach(season -> transaction.executeWithoutResult(status -> attend(season.code())));
        transaction.executeWithoutResult(status -> acceptSilence());
    }

    private void attend(String code) {
        var season = seasons.require(code);
        if (season.state() == SeasonState.PREPARING && !office.today().isBefore(season.selfScoringFrom())) {
            seasonOffice.open(code, "portal");
        } else if (season.state() == SeasonState.SELF_SCORING && season.isPastDeadline(office.now())) {
            season.closeSelfScoring(office.now(), "portal");
            seasons.save(season);
            var unsent = files.lockAll(season.id().value(), EnumSet.range(Stage.NOT_STARTED, Stage.PENDING_HEAD));
            unsent.forEach(file -> file.expire(Mover.portal(office.now())));
            files.saveAll(unsent);
        }
    }

    private void acceptSilence() {
        var silent = files.acceptedBySilence(Stage.APPRAISED_R1, office.today());
        silent.forEach(file -> file.accept(Mover.portal(office.now())));
        files.saveAll(silent);
    }

    static IllegalMoveException passed(Season season) {
        return new IllegalMoveException("assessment.move.afterDeadline", Vietnamese.moment(season.deadline()));
    }
}
