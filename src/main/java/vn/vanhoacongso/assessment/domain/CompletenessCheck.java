package vn.vanhoacongso.assessment.domain;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.domain.Completeness.Gap;
import vn.vanhoacongso.assessment.domain.Completeness.Kind;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;

/** Looks for what keeps a file from being sent (domain rules d4, guard of "ask approval"). */
@Component
public class CompletenessCheck {

    private final CriteriaSets sets;
    private final CellBook book;
    private final EvidenceFolder folder;

    CompletenessCheck(CriteriaSets sets, CellBook book, EvidenceFolder folder) {
        this.sets = sets;
        this.book = book;
        this.folder = folder;
    }

    public Completeness of(UnitAssessment file) {
        var sheet = new Sheet(sets.require(file.criteriaSet()), book.of(file.id()));
        var backed =
                folder.of(file.id().value()).stream().map(Evidence::leafCode).collect(Collectors.toSet());
        return of(sheet, backed);
    }

    /** The same from a sheet already at hand and the leaves that have evidence. */
    public static Completeness of(Sheet sheet, Set<String> backed) {
        var gaps = new ArrayList<Gap>();
        for (var leaf : sheet.set().leaves()) {
            if (leaf.source() == Leaf.Source.UNIT) {
                gap(sheet, leaf, backed).ifPresent(gaps::add);
            }
        }
        return new Completeness(gaps);
    }

    private static Optional<Gap> gap(Sheet sheet, Leaf leaf, Set<String> backed) {
        var score = sheet.score(leaf);
        if (sheet.hasUnreadable(leaf) || !sheet.problems(leaf).isEmpty()) {
            return Optional.of(new Gap(leaf.code(), leaf.title(), Kind.UNREADABLE));
        }
        if (!SheetScores.counts(score)) {
            return Optional.of(new Gap(leaf.code(), leaf.title(), Kind.MISSING));
        }
        if (leaf.needsEvidence()
                && score.points().signum() > 0
                && !backed.contains(leaf.code())
                && !sheet.hasNote(leaf)) {
            return Optional.of(new Gap(leaf.code(), leaf.title(), Kind.NO_EVIDENCE));
        }
        return Optional.empty();
    }
}
