package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.UnitId;

/** A unit that takes part in a season, with its score of record once the council has settled it. */
public record Entrant(
        UnitId unit,
        String code,
        String name,
        UnitPath path,
        Cluster cluster,
        boolean overdue,
        @Nullable Score score) {

    /** The comparison group of the season's reference date; without one its code is empty. */
    public record Cluster(String code, String name) {

        public boolean exists() {
            return !code.isEmpty();
        }
    }

    /** The score of record beside the unit's own. */
    public record Score(
            BigDecimal total,
            BigDecimal maximum,
            BigDecimal rate,
            @Nullable BigDecimal selfRate) {}
}
