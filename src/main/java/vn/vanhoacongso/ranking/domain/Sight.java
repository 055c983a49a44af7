package vn.vanhoacongso.ranking.domain;

import java.util.Set;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.ranking.RankedSeason;

/** What of a season's ranks somebody may look at. */
public enum Sight {
    /** Every cluster with its ranks, official. */
    PUBLISHED,
    /** Ranks that may still change. */
    PROVISIONAL,
    /** No single unit, only totals; those stand on the overview. */
    TOTALS,
    /** That there will be a result, and nothing else. */
    LATER,
    /** Not even that. */
    NOTHING;

    private static final Set<Role> BEFORE_PUBLICATION = Set.of(Role.PROV_APPRAISER, Role.COUNCIL, Role.AUDITOR);

    public static Sight of(Actor actor, RankedSeason season) {
        if (season.isPublished()) {
            return PUBLISHED;
        }
        if (actor.isAny(BEFORE_PUBLICATION)) {
            return PROVISIONAL;
        }
        return switch (actor.role()) {
            case LEADER -> TOTALS;
            case ADMIN -> NOTHING;
            default -> LATER;
        };
    }

    /** Ranks may be shown. */
    public boolean showsRanks() {
        return this == PUBLISHED || this == PROVISIONAL;
    }
}
