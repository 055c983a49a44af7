package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;

/** Second level of a set: what the short form scores directly. */
public record Criterion(String code, String title, BigDecimal maximum, List<Leaf> leaves) {

    public Criterion {
        leaves = List.copyOf(leaves);
    }
}
