package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Top level of a set; the floor share is the percentage of its maximum that a unit must not fall below. */
public record CriteriaGroup(
        String code, String title, BigDecimal maximum, BigDecimal floorShare, List<Criterion> criteria) {

    public CriteriaGroup {
        criteria = List.copyOf(criteria);
    }

    public Stream<Leaf> leaves() {
        return criteria.stream().flatMap(criterion -> criterion.leaves().stream());
    }
}
