package vn.vanhoacongso.assessment.web.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.Evidence;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Review;
import vn.vanhoacongso.assessment.domain.SheetScores;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.shared.Vietnamese;

/** One leaf beside its facts and evidence, with what has been decided or just typed. */
public record AppraisalRow(
        String code,
        String anchor,
        String title,
        String maximum,
        Self self,
        List<String> tags,
        List<File> files,
        String state,
        String difference,
        String appraised,
        String reason,
        Input input) {

    private static final String DASH = "–";

    static AppraisalRow of(Leaf leaf, Review review, FileAddress address, @Nullable TypedVerdict typed) {
        var row = review.rows().get(leaf.code());
        var mine = typed != null && typed.leaf().equals(leaf.code()) ? typed : null;
        return new AppraisalRow(
                leaf.code(),
                anchor(leaf.code()),
                leaf.title(),
                Vietnamese.points(leaf.maximum()),
                Self.of(leaf, review),
                tags(leaf, review),
                review.evidence(leaf).stream()
                        .map(piece -> File.of(piece, address))
                        .toList(),
                state(leaf, review),
                Vietnamese.signed(difference(leaf, review)),
                appraised(row),
                row == null ? "" : Objects.requireNonNullElse(row.reason(), ""),
                mine == null ? Input.stored(leaf, row) : Input.typed(leaf, row, mine));
    }

    static String anchor(String leaf) {
        return "tc-" + leaf.replace('.', '-');
    }

    public boolean decided() {
        return !state.equals("open");
    }

    public boolean notApplicable() {
        return appraised.isEmpty();
    }

    private static List<String> tags(Leaf leaf, Review review) {
        if (leaf.source() == Leaf.Source.APPRAISER) {
            return List.of("appraiser");
        }
        return review.lacksEvidence(leaf) ? List.of("noEvidence") : List.of();
    }

    private static String state(Leaf leaf, Review review) {
        if (!review.isDecided(leaf)) {
            return "open";
        }
        var row = Objects.requireNonNull(review.rows().get(leaf.code()));
        var same = difference(leaf, review).signum() == 0
                && review.selfMaximum(leaf).compareTo(Objects.requireNonNull(row.appraisedMaximum())) == 0;
        return same ? "agreed" : "changed";
    }

    private static BigDecimal difference(Leaf leaf, Review review) {
        var row = review.rows().get(leaf.code());
        return row == null || row.appraisedPoints() == null
                ? BigDecimal.ZERO
                : row.appraisedPoints().subtract(review.selfPoints(leaf));
    }

    /** Nothing where the leaf was found not to apply. */
    private static String appraised(SheetScores.@Nullable Row row) {
        if (row == null || row.appraisedMaximum() == null) {
            return DASH;
        }
        return row.appraisedMaximum().signum() == 0 ? "" : Vietnamese.points(row.appraisedPoints());
    }

    /** What the unit gave: points, how much of the maximum that is, and the facts; no points = does not apply. */
    public record Self(String points, String share, String brief, List<Fact> facts, String note) {

        static Self of(Leaf leaf, Review review) {
            var facts = new LeafFacts(leaf, review.sheet());
            var applies = review.selfMaximum(leaf).signum() > 0;
            var given = review.rows().containsKey(leaf.code()) || leaf.source() != Leaf.Source.UNIT;
            return new Self(
                    !given ? DASH : applies ? Vietnamese.points(review.selfPoints(leaf)) : "",
                    given && applies ? share(review.selfPoints(leaf), review.selfMaximum(leaf)) : DASH,
                    facts.brief(),
                    facts.all(),
                    facts.note());
        }

        private static String share(BigDecimal points, BigDecimal maximum) {
            return Vietnamese.percent(points.movePointRight(2).divide(maximum, 2, java.math.RoundingMode.HALF_UP));
        }
    }

    /** One value with its label. */
    public record Fact(String label, String value) {}

    /** One piece of evidence and where to download it. */
    public record File(String href, String name, String added) {

        static File of(Evidence piece, FileAddress address) {
            return new File(
                    "/cham-diem/" + address.season() + "/" + address.unit() + "/tep/" + piece.publicId(),
                    piece.fileName().value(),
                    Vietnamese.moment(piece.addedAt()));
        }
    }

    /** What stands in the controls of the row; the problem is a message key with its arguments. */
    public record Input(
            String points,
            String reason,
            String mark,
            boolean mayBeNotApplicable,
            boolean notApplicable,
            @Nullable String problem,
            Object[] arguments) {

        private static final Object[] NONE = {};

        static Input stored(Leaf leaf, SheetScores.@Nullable Row row) {
            var decided = row != null
                    && row.appraisedMaximum() != null
                    && row.appraisedMaximum().signum() > 0;
            var dropped = row != null && row.appraisedMaximum() != null && !decided;
            return new Input(
                    row != null && decided ? Vietnamese.points(row.appraisedPoints()) : "",
                    row == null ? "" : Objects.requireNonNullElse(row.reason(), ""),
                    row == null ? "" : row.appraisedMark(),
                    leaf.mayBeNotApplicable(),
                    dropped,
                    null,
                    NONE);
        }

        /** The text as typed, on top of what is decided now: sending it again is a conscious step. */
        static Input typed(Leaf leaf, SheetScores.@Nullable Row row, TypedVerdict typed) {
            return new Input(
                    typed.form().typedPoints(),
                    typed.form().typedReason(),
                    row == null ? "" : row.appraisedMark(),
                    leaf.mayBeNotApplicable(),
                    typed.form().isNotApplicable(),
                    typed.messageKey(),
                    typed.arguments().toArray());
        }

        public boolean wrong() {
            return problem != null;
        }

        /** The reason is in sight where there is one, or where one is missing. */
        public boolean open() {
            return wrong() || !reason.isEmpty();
        }
    }
}
