package vn.vanhoacongso.criteria;

import java.math.BigDecimal;

/** The exact sum of one group, over the maximum of what applies to the unit. */
public record GroupScore(String code, BigDecimal points, BigDecimal maximum, BigDecimal rate, boolean floorMet) {}
