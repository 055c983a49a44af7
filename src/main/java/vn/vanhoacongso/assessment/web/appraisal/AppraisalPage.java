package vn.vanhoacongso.assessment.web.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Move;
import vn.vanhoacongso.assessment.domain.Permissions;
import vn.vanhoacongso.assessment.domain.Review;
import vn.vanhoacongso.assessment.domain.Round;
import vn.vanhoacongso.assessment.domain.SheetScores;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.assessment.domain.UnitAssessment;
import vn.vanhoacongso.criteria.SheetScore;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.TimelineItem;

/** One file under appraisal: head, rows, what may be done, and the bar at the foot. */
public record AppraisalPage(
        Head head,
        Doing may,
        boolean all,
        List<AppraisalRow> rows,
        Counts counts,
        Totals totals,
        List<Neighbour> queue,
        List<TimelineItem> history,
        @Nullable AppraisalRow problem) {

    static AppraisalPage of(Opened opened, Review review, boolean all, @Nullable TypedVerdict typed, Aside aside) {
        var set = review.sheet().set();
        var rows = set.leaves().stream()
                .filter(leaf -> all
                        || review.isRemarkable(leaf)
                        || (typed != null && typed.leaf().equals(leaf.code())))
                .map(leaf -> AppraisalRow.of(leaf, review, opened.address(), typed))
                .toList();
        return new AppraisalPage(
                Head.of(opened),
                Doing.of(opened),
                all,
                rows,
                Counts.of(review),
                Totals.of(
                        SheetScores.sheet(set, review.rows(), Round.SELF),
                        SheetScores.sheet(set, review.rows(), Round.APPRAISED),
                        review),
                aside.queue(),
                aside.history(),
                rows.stream().filter(row -> row.input().wrong()).findFirst().orElse(null));
    }

    /** Verdicts may be given now. */
    public boolean deciding() {
        return may.decide();
    }

    /** The file with its address and the one who looks at it. */
    record Opened(UnitAssessment file, FileAddress address, Actor actor) {}

    /** What stands beside the rows. */
    record Aside(List<Neighbour> queue, List<TimelineItem> history) {}

    /** Which file this is. */
    public record Head(
            String unit,
            String season,
            String href,
            String chartHref,
            long version,
            String stage,
            String tone,
            boolean takenOver,
            String cluster) {

        static Head of(Opened opened) {
            var file = opened.file();
            var address = opened.address();
            return new Head(
                    file.unit().name(),
                    address.season(),
                    "/tham-dinh/" + address.season() + "/" + address.unit(),
                    "/don-vi/" + address.unit(),
                    file.version(),
                    file.stage().name(),
                    file.stage() == Stage.UNDER_APPRAISAL
                            ? "tag--info"
                            : file.stage().isAppraised() ? "tag--ok" : "",
                    file.isTakenOver(),
                    file.unit().clusterName());
        }
    }

    /** What this person may do with this file now. */
    public record Doing(boolean begin, boolean decide, boolean takeOver) {

        static Doing of(Opened opened) {
            var permissions = new Permissions(opened.actor(), opened.file());
            return new Doing(
                    permissions.may(Move.BEGIN), permissions.may(Move.FINISH_ROUND_1), permissions.mayTakeOver());
        }

        public boolean nothing() {
            return !begin && !decide && !takeOver;
        }
    }

    /** How far the appraisal has come, in leaves. */
    public record Counts(int remarkable, int total, int decided, int plainOpen) {

        static Counts of(Review review) {
            var leaves = review.sheet().set().leaves();
            return new Counts(
                    (int) leaves.stream().filter(review::isRemarkable).count(),
                    leaves.size(),
                    (int) leaves.stream().filter(review::isDecided).count(),
                    (int) leaves.stream()
                            .filter(leaf -> !review.isRemarkable(leaf) && !review.isDecided(leaf))
                            .count());
        }

        public int open() {
            return total - decided;
        }
    }

    /** Totals of both rounds; until a leaf is decided its self-score counts. */
    public record Totals(String self, String appraised, String difference, List<Group> groups) {

        static Totals of(SheetScore self, SheetScore appraised, Review review) {
            var groups = new java.util.ArrayList<Group>();
            for (int place = 0; place < self.groups().size(); place++) {
                var before = self.groups().get(place);
                var now = appraised.groups().get(place);
                groups.add(new Group(
                        before.code(),
                        review.sheet().set().groups().get(place).title(),
                        Vietnamese.points(now.maximum()),
                        Vietnamese.points(before.points()),
                        Vietnamese.points(now.points()),
                        now.floorMet()));
            }
            return new Totals(
                    Vietnamese.points(self.total()),
                    Vietnamese.points(appraised.total()),
                    signed(appraised.total().subtract(self.total())),
                    groups);
        }

        private static String signed(BigDecimal difference) {
            return Vietnamese.signed(difference);
        }
    }

    /** One group of the set. */
    public record Group(String code, String title, String maximum, String self, String appraised, boolean floorMet) {}

    /** One file of the queue at the side. */
    public record Neighbour(
            String href,
            String unit,
            @Nullable String days,
            String stage,
            @Nullable String current) {}
}
