package vn.vanhoacongso.assessment.web.council;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.CouncilTable;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.shared.NotFoundException;

/** Lets the council, and those who check it, see a season's files. */
@Component
class CouncilView {

    private static final Set<Role> READERS = EnumSet.of(Role.COUNCIL, Role.AUDITOR);

    private final Seasons seasons;
    private final CouncilTable table;
    private final CriteriaSets sets;

    CouncilView(Seasons seasons, CouncilTable table, CriteriaSets sets) {
        this.seasons = seasons;
        this.table = table;
        this.sets = sets;
    }

    static void require(Actor actor) {
        if (!actor.isAny(READERS)) {
            throw new NotPermittedException("council by " + actor.role());
        }
    }

    CouncilPage page(String code, CouncilFilter filter, Actor actor) {
        var season = season(code, actor);
        return CouncilPage.of(
                season,
                filter,
                table.page(filter.wanted(season), actor),
                new CouncilPage.Facts(
                        table.stages(season, actor),
                        table.clusters(season, actor),
                        entry -> sets.require(entry.criteriaSet())),
                actor);
    }

    CouncilSeasonsPage seasons(Actor actor) {
        require(actor);
        return CouncilSeasonsPage.of(seasons.newestFirst());
    }

    /** A season in preparation has nothing for the council yet. */
    private Season season(String code, Actor actor) {
        require(actor);
        var season = seasons.require(code);
        if (season.state() == SeasonState.PREPARING) {
            throw new NotFoundException("season " + code);
        }
        return season;
    }
}
