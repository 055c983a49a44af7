package vn.vanhoacongso.assessment.domain;

import org.springframework.stereotype.Component;

/** Lays a file out for those who look it over. */
@Component
public class Reviews {

    private final CellEntry entry;
    private final SheetScores scores;
    private final EvidenceFolder folder;

    Reviews(CellEntry entry, SheetScores scores, EvidenceFolder folder) {
        this.entry = entry;
        this.scores = scores;
        this.folder = folder;
    }

    /** Facts, points and evidence of a file that the reader was allowed to open. */
    public Review of(UnitAssessment file) {
        return new Review(
                entry.sheet(file), scores.of(file.id()), folder.of(file.id().value()));
    }
}
