package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One version of the criteria for one kind of unit; never changed once a season may have used it. */
public record CriteriaSet(
        CriteriaSetId id, String code, String version, String title, BigDecimal maximum, List<CriteriaGroup> groups) {

    public CriteriaSet {
        groups = List.copyOf(groups);
    }

    public List<Leaf> leaves() {
        return groups.stream().flatMap(CriteriaGroup::leaves).toList();
    }

    public Optional<Leaf> leaf(String leafCode) {
        return groups.stream()
                .flatMap(CriteriaGroup::leaves)
                .filter(leaf -> leaf.code().equals(leafCode))
                .findFirst();
    }
}
