package vn.vanhoacongso.ranking.domain;

import java.math.BigDecimal;
import java.util.List;
import vn.vanhoacongso.criteria.CriteriaSet;

/** Why a unit stands where it stands: the parts of its rate, the leaves that cost most, the years before. */
public record Explanation(
        CriteriaSet set, Contributions contributions, List<LostLeaf> lost, List<TrendPoint> trend, int notApplicable) {

    /** A leaf on which points were lost. */
    public record LostLeaf(String code, BigDecimal points, BigDecimal maximum) {

        public BigDecimal lost() {
            return maximum.subtract(points);
        }
    }

    /** The unit's published rate of one season beside the mean of its cluster then. */
    public record TrendPoint(String season, BigDecimal rate, BigDecimal mean, int rank, int clusterSize) {}
}
