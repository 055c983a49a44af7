package vn.vanhoacongso.assessment.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.UnitAssessments;
import vn.vanhoacongso.runtime.BusinessClock;

/** The one way from an address to an open file, and to the season that people mean when they name none. */
@Component
class FileDoor {

    private final Seasons seasons;
    private final UnitAssessments files;
    private final BusinessClock office;
    private final MessageSource messages;

    FileDoor(Seasons seasons, UnitAssessments files, BusinessClock office, MessageSource messages) {
        this.seasons = seasons;
        this.files = files;
        this.office = office;
        this.messages = messages;
    }

    OpenFile open(String season, String unit, Actor actor) {
        var file = files.require(season, unit, actor);
        var running = seasons.require(season);
        return new OpenFile(running, file, actor, running.acceptsEntries(office.now()));
    }

    Season season(String code) {
        return seasons.require(code);
    }

    /** The newest season that runs, else the newest that ran; none while all are in preparation. */
    Optional<Season> current() {
        var opened = seasons.newestFirst().stream()
                .filter(season -> season.state() != SeasonState.PREPARING)
                .toList();
        return opened.stream()
                .filter(season -> season.state().isRunning())
                .findFirst()
                .or(() -> opened.stream().findFirst());
    }

    long daysLeft(Season season) {
        return season.daysLeft(office.today());
    }

    boolean accepts(Season season) {
        return season.acceptsEntries(office.now());
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }
}
