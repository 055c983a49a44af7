package vn.vanhoacongso.assessment.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.criteria.Criterion;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Scoring;
import vn.vanhoacongso.shared.Vietnamese;

/** Sums of a sheet as text: of all, of each group and criterion, how many leaves are done and how many to mend. */
record SheetTotals(EntryPage.Totals all, Map<String, Part> parts) {

    /** A group or criterion: its points, and done out of how many. */
    record Part(String points, String done) {}

    static SheetTotals of(Sheet sheet, LeafStates states) {
        var score = Scoring.sheet(sheet.set(), sheet.scores());
        var parts = new LinkedHashMap<String, Part>();
        for (var group : score.groups()) {
            parts.put(group.code(), new Part(Vietnamese.points(group.points()), ""));
        }
        for (var group : sheet.set().groups()) {
            var points = parts.getOrDefault(group.code(), new Part("–", "")).points();
            parts.put(group.code(), new Part(points, done(group.leaves().toList(), states)));
            group.criteria().forEach(criterion -> parts.put(criterion.code(), part(criterion, sheet, states)));
        }
        var unit = sheet.set().leaves().stream()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .toList();
        return new SheetTotals(
                new EntryPage.Totals(
                        Vietnamese.points(score.total()),
                        Vietnamese.points(score.maximum()),
                        Vietnamese.percent(score.rate()),
                        (int) unit.stream().filter(states::isDone).count(),
                        unit.size(),
                        (int) unit.stream().filter(states::isWrong).count()),
                parts);
    }

    private static Part part(Criterion criterion, Sheet sheet, LeafStates states) {
        var points = criterion.leaves().stream()
                .map(leaf -> sheet.score(leaf).points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Part(Vietnamese.points(points), done(criterion.leaves(), states));
    }

    private static String done(List<Leaf> leaves, LeafStates states) {
        var unit = leaves.stream()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .toList();
        return unit.stream().filter(states::isDone).count() + "/" + unit.size();
    }
}
