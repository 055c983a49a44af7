package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;

/** The score of a whole sheet; units are compared by the rate, because not everything applies to everybody. */
public record SheetScore(BigDecimal total, BigDecimal maximum, BigDecimal rate, List<GroupScore> groups) {

    public SheetScore {
        groups = List.copyOf(groups);
    }
}
