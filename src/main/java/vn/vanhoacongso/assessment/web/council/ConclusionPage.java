package vn.vanhoacongso.assessment.web.council;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Round;
import vn.vanhoacongso.assessment.domain.SheetScores;
import vn.vanhoacongso.assessment.domain.UnitAssessment;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.SheetScore;
import vn.vanhoacongso.shared.Vietnamese;

/** One file before the council: all leaves in their rounds and what may be set. */
public record ConclusionPage(
        Head head,
        boolean concluding,
        List<Row> rows,
        @Nullable Row problem) {

    static ConclusionPage of(
            UnitAssessment file,
            FileAddress address,
            CriteriaSet set,
            SheetScoresByLeaf scores,
            boolean concluding,
            @Nullable TypedConclusion typed) {
        var rows = set.leaves().stream()
                .map(leaf -> Row.of(leaf, scores.rows().get(leaf.code()), typed))
                .toList();
        return new ConclusionPage(
                Head.of(file, address, scores.sheet(set, Round.SELF), scores.sheet(set, Round.FINAL)),
                concluding,
                rows,
                rows.stream().filter(row -> row.problem() != null).findFirst().orElse(null));
    }

    /** The stored points of a file. */
    record SheetScoresByLeaf(java.util.Map<String, SheetScores.Row> rows) {

        SheetScore sheet(CriteriaSet set, Round round) {
            return SheetScores.sheet(set, rows, round);
        }
    }

    /** Text that could not be stored, with the reason why. */
    record TypedConclusion(String leaf, String points, String reason, String problem, List<Object> arguments) {}

    /** Which file this is and what it has come to. */
    public record Head(
            String unit,
            String href,
            String seasonHref,
            String reviewHref,
            String stage,
            long version,
            String self,
            String decided,
            String difference,
            String rate,
            @Nullable String minutes) {

        static Head of(UnitAssessment file, FileAddress address, SheetScore self, SheetScore decided) {
            return new Head(
                    file.unit().name(),
                    "/hoi-dong/" + address.season() + "/" + address.unit(),
                    "/hoi-dong/" + address.season(),
                    "/tham-dinh/" + address.season() + "/" + address.unit(),
                    file.stage().name(),
                    file.version(),
                    Vietnamese.points(self.total()),
                    Vietnamese.points(decided.total()),
                    Vietnamese.signed(decided.total().subtract(self.total())),
                    Vietnamese.percent(decided.rate()),
                    file.minutes());
        }
    }

    /** One leaf in its rounds. */
    public record Row(
            String code,
            String anchor,
            String title,
            String maximum,
            String self,
            String appraised,
            String appraisedReason,
            String concluded,
            String points,
            String reason,
            boolean mayBeNotApplicable,
            @Nullable String problem,
            Object[] arguments) {

        static Row of(Leaf leaf, SheetScores.@Nullable Row row, @Nullable TypedConclusion typed) {
            var mine = typed != null && typed.leaf().equals(leaf.code()) ? typed : null;
            var concluded = row == null || row.finalMaximum() == null ? "" : Vietnamese.points(row.finalPoints());
            return new Row(
                    leaf.code(),
                    "tc-" + leaf.code().replace('.', '-'),
                    leaf.title(),
                    Vietnamese.points(leaf.maximum()),
                    row == null ? "–" : Vietnamese.points(row.selfPoints()),
                    row == null ? "–" : Vietnamese.points(row.appraisedPoints()),
                    row == null ? "" : Objects.requireNonNullElse(row.reason(), ""),
                    concluded.isEmpty() ? "–" : concluded,
                    mine == null ? concluded : mine.points(),
                    mine == null ? row == null ? "" : Objects.requireNonNullElse(row.finalReason(), "") : mine.reason(),
                    leaf.mayBeNotApplicable(),
                    mine == null ? null : mine.problem(),
                    mine == null ? new Object[0] : mine.arguments().toArray());
        }

        public boolean wrong() {
            return problem != null;
        }
    }
}
