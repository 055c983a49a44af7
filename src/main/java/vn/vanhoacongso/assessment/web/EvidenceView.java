package vn.vanhoacongso.assessment.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.domain.Evidence;
import vn.vanhoacongso.assessment.domain.EvidenceDesk;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;

/** Puts the evidence page of a leaf together. */
@Component
class EvidenceView {

    private final EvidenceDesk desk;
    private final CriteriaSets sets;

    EvidenceView(EvidenceDesk desk, CriteriaSets sets) {
        this.desk = desk;
        this.sets = sets;
    }

    EvidencePage page(OpenFile open, String leafCode, Words words) {
        var leaf = sets.require(open.file().criteriaSet())
                .leaf(leafCode)
                .orElseThrow(() -> new NotFoundException("leaf " + leafCode));
        var all = desk.of(open.file());
        var here =
                all.stream().filter(piece -> piece.leafCode().equals(leafCode)).toList();
        var known = all.stream()
                .filter(piece -> here.stream().noneMatch(one -> one.sha256().equals(piece.sha256())))
                .map(piece -> new EvidencePage.Known(
                        piece.publicId(), piece.fileName().value() + " (" + piece.leafCode() + ")"))
                .toList();
        var address = open.href() + "/minh-chung/" + leafCode;
        return new EvidencePage(
                words.of(
                        "assessment.evidence.title",
                        leafCode,
                        open.file().unit().name()),
                leafCode,
                leaf.title(),
                leaf.evidence(),
                address,
                open.href() + "#" + leafCode,
                open.isWritable(),
                open.closed(words),
                here.stream().map(piece -> row(open, address, piece, words)).toList(),
                known);
    }

    private static EvidencePage.Row row(OpenFile open, String address, Evidence piece, Words words) {
        return new EvidencePage.Row(
                piece.publicId(),
                open.href() + "/tep/" + piece.publicId(),
                address + "/" + piece.publicId() + "/xoa",
                piece.fileName().value(),
                about(piece, words));
    }

    private static String about(Evidence piece, Words words) {
        var parts = new ArrayList<String>();
        var place = piece.place();
        var number = place.number();
        var symbol = place.symbol();
        if (number != null || symbol != null) {
            parts.add(words.of("assessment.evidence.about.number", text(number, symbol)));
        }
        if (place.date() != null) {
            parts.add(words.of("assessment.evidence.about.date", Vietnamese.date(place.date())));
        }
        if (place.section() != null) {
            parts.add(words.of("assessment.evidence.about.section", place.section()));
        }
        if (place.page() != null) {
            parts.add(words.of("assessment.evidence.about.page", place.page()));
        }
        parts.add(words.of("assessment.evidence.about.added", Vietnamese.moment(piece.addedAt())));
        return String.join("; ", parts);
    }

    private static String text(@Nullable String number, @Nullable String symbol) {
        if (number == null || symbol == null) {
            return number == null ? String.valueOf(symbol) : number;
        }
        return number + "/" + symbol;
    }
}
