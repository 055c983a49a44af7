package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Scoring;

/** A file as an appraiser reads it: facts, points and evidence side by side, and which leaves need eyes first. */
public record Review(Sheet sheet, Map<String, SheetScores.Row> rows, List<Evidence> evidence) {

    public boolean isDecided(Leaf leaf) {
        var row = rows.get(leaf.code());
        return row != null && row.appraisedMaximum() != null;
    }

    /** Entered by the appraising side, or points that need evidence and have neither it nor a note: not for a bulk agreement. */
    public boolean isRemarkable(Leaf leaf) {
        return leaf.source() == Leaf.Source.APPRAISER || lacksEvidence(leaf);
    }

    public boolean lacksEvidence(Leaf leaf) {
        return leaf.needsEvidence()
                && selfPoints(leaf).signum() > 0
                && evidence(leaf).isEmpty()
                && !sheet.hasNote(leaf);
    }

    public List<Evidence> evidence(Leaf leaf) {
        return evidence.stream()
                .filter(piece -> piece.leafCode().equals(leaf.code()))
                .toList();
    }

    public BigDecimal selfPoints(Leaf leaf) {
        var row = rows.get(leaf.code());
        return row != null && row.selfPoints() != null ? row.selfPoints() : standing(leaf);
    }

    public BigDecimal selfMaximum(Leaf leaf) {
        var row = rows.get(leaf.code());
        return row != null && row.selfMaximum() != null ? row.selfMaximum() : leaf.maximum();
    }

    /** What a leaf is worth while nobody has entered anything: full for deductions of others, else nothing. */
    private static BigDecimal standing(Leaf leaf) {
        return Scoring.leaf(leaf, Map.of(), false).points();
    }
}
