package vn.vanhoacongso.criteria.web;

import java.util.List;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.shared.Vietnamese;

/** The list of sets; the same code may stand here in several versions. */
public record CriteriaSetsPage(List<SetRow> sets) {

    static CriteriaSetsPage of(List<CriteriaSet> sets) {
        return new CriteriaSetsPage(sets.stream().map(SetRow::of).toList());
    }

    public boolean isEmpty() {
        return sets.isEmpty();
    }

    /** One version of one set. */
    public record SetRow(
            String code, String version, String title, String href, String frame, int criteria, int leaves) {

        static SetRow of(CriteriaSet set) {
            var groups = set.groups();
            return new SetRow(
                    set.code(),
                    set.version(),
                    set.title(),
                    "/bo-tieu-chi/" + set.code() + "/" + set.version(),
                    String.join(
                            " / ",
                            groups.stream()
                                    .map(group -> Vietnamese.plain(group.maximum()))
                                    .toList()),
                    groups.stream().mapToInt(group -> group.criteria().size()).sum(),
                    set.leaves().size());
        }
    }
}
