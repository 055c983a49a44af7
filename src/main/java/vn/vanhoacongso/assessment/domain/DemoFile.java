package vn.vanhoacongso.assessment.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.LeafScore;
import vn.vanhoacongso.criteria.Scoring;
import vn.vanhoacongso.criteria.SheetScore;

/** One invented file: the answers up to its stage and the points that follow by the real rules. */
final class DemoFile {

    private final UnitAssessment file;
    private final CriteriaSet set;
    private final Stage stage;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, LeafScore> self = new LinkedHashMap<>();
    private final Map<String, LeafScore> appraised = new LinkedHashMap<>();
    private int done;

    DemoFile(UnitAssessment file, CriteriaSet set, Stage stage, DemoAnswers answers, double share) {
        this.file = file;
        this.set = set;
        this.stage = stage;
        if (stage != Stage.NOT_STARTED) {
            fill(answers, share);
        }
        if (stage.isAppraised() || stage == Stage.UNDER_APPRAISAL) {
            appraise(answers);
        }
    }

    private void fill(DemoAnswers answers, double share) {
        var leaves = set.leaves().stream()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .toList();
        done = stage == Stage.DRAFT ? Math.min(leaves.size() - 1, (int) (leaves.size() * share)) : leaves.size();
        leaves.stream().limit(done).forEach(leaf -> fill(leaf, answers.of(leaf)));
    }

    private void fill(Leaf leaf, Map<String, String> given) {
        given.forEach((key, value) -> cells.put(leaf.code() + "/" + key, value));
        if (leaf.needsEvidence()) {
            cells.put(leaf.code() + "/" + Sheet.NOTE, "Theo báo cáo năm của đơn vị (số liệu minh họa)");
        }
        self.put(leaf.code(), Scoring.leaf(leaf, given, false));
    }

    private void appraise(DemoAnswers answers) {
        var part = stage == Stage.UNDER_APPRAISAL
                ? set.leaves().size() / 2
                : set.leaves().size();
        set.leaves().stream().limit(part).forEach(leaf -> {
            var given = Optional.ofNullable(self.get(leaf.code())).orElseGet(() -> standing(leaf));
            appraised.put(leaf.code(), answers.isCorrected() ? corrected(given, answers) : given);
        });
    }

    private static LeafScore standing(Leaf leaf) {
        return new LeafScore(
                LeafScore.State.SCORED, Scoring.leaf(leaf, Map.of(), false).points(), leaf.maximum());
    }

    private static LeafScore corrected(LeafScore given, DemoAnswers answers) {
        return new LeafScore(given.state(), answers.corrected(given.points()), given.maximum());
    }

    boolean isChanged(String leaf) {
        var before = self.get(leaf);
        var points = before == null ? null : before.points();
        var after = appraised.get(leaf);
        return after != null && (points == null || points.compareTo(after.points()) != 0);
    }

    UnitAssessment file() {
        return file;
    }

    Stage stage() {
        return stage;
    }

    int done() {
        return done;
    }

    Map<String, String> cells() {
        return cells;
    }

    Map<String, LeafScore> self() {
        return self;
    }

    Map<String, LeafScore> appraised() {
        return appraised;
    }

    SheetScore selfSheet() {
        return Scoring.sheet(set, self);
    }

    SheetScore appraisedSheet() {
        var latest = new HashMap<>(self);
        latest.putAll(appraised);
        return Scoring.sheet(set, latest);
    }

    boolean hasAppraisal() {
        return !appraised.isEmpty();
    }

    boolean isSettled() {
        return stage == Stage.FINALIZED || stage == Stage.PUBLISHED;
    }
}
