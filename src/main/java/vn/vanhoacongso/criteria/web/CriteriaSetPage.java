package vn.vanhoacongso.criteria.web;

import java.util.List;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.Criterion;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.RuleText;
import vn.vanhoacongso.shared.Vietnamese;

/** One set in words: groups, criteria and leaves with rule, guidance, evidence and legal basis. */
public record CriteriaSetPage(
        String code, String version, String title, String maximum, int leaves, List<GroupPart> groups) {

    static CriteriaSetPage of(CriteriaSet set) {
        return new CriteriaSetPage(
                set.code(),
                set.version(),
                set.title(),
                Vietnamese.plain(set.maximum()),
                set.leaves().size(),
                set.groups().stream().map(GroupPart::of).toList());
    }

    /** One group with the share of its points that must be reached. */
    public record GroupPart(
            String code, String anchor, String title, String maximum, String floor, List<CriterionPart> criteria) {

        static GroupPart of(CriteriaGroup group) {
            return new GroupPart(
                    group.code(),
                    "nhom-" + group.code(),
                    group.title(),
                    Vietnamese.plain(group.maximum()),
                    Vietnamese.plain(group.floorShare()) + "%",
                    group.criteria().stream().map(CriterionPart::of).toList());
        }
    }

    /** One criterion, which is one table. */
    public record CriterionPart(String code, String title, String maximum, List<LeafRow> leaves) {

        static CriterionPart of(Criterion criterion) {
            return new CriterionPart(
                    criterion.code(),
                    criterion.title(),
                    Vietnamese.plain(criterion.maximum()),
                    criterion.leaves().stream().map(LeafRow::of).toList());
        }
    }

    /** One scored line. */
    public record LeafRow(
            String code,
            String anchor,
            String title,
            String maximum,
            String kindKey,
            String sourceKey,
            String rule,
            String guidance,
            String evidence,
            String legalBasis,
            boolean mayBeNotApplicable,
            boolean enteredByOthers) {

        static LeafRow of(Leaf leaf) {
            return new LeafRow(
                    leaf.code(),
                    "tc-" + leaf.code(),
                    leaf.title(),
                    Vietnamese.plain(leaf.maximum()),
                    "criteria.kind." + leaf.measure().kind(),
                    "criteria.source." + leaf.source(),
                    RuleText.of(leaf),
                    leaf.guidance(),
                    leaf.evidence(),
                    leaf.legalBasis(),
                    leaf.mayBeNotApplicable(),
                    leaf.source() != Leaf.Source.UNIT);
        }
    }
}
