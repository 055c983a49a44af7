package vn.vanhoacongso.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.assessment.domain.Evidence;
import vn.vanhoacongso.assessment.domain.EvidenceDesk;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.criteria.Criterion;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.RuleText;
import vn.vanhoacongso.shared.Vietnamese;

/** Lays a file out as the entry grid. */
@Component
class EntryView {

    private final FileDoor door;
    private final CellEntry entry;
    private final EvidenceDesk evidence;

    EntryView(FileDoor door, CellEntry entry, EvidenceDesk evidence) {
        this.door = door;
        this.entry = entry;
        this.evidence = evidence;
    }

    EntryPage page(OpenFile open, Shown shown, FormAnswer answer, Locale locale) {
        return new Layout(open, shown, answer, door.words(locale)).page();
    }

    /** Which rows are wanted. */
    enum Shown {
        ALL("tat-ca"),
        MISSING("chua-nhap"),
        WRONG("can-sua");

        private final String address;

        Shown(String address) {
            this.address = address;
        }

        static Shown of(@Nullable String typed) {
            for (var shown : values()) {
                if (shown.address.equals(typed)) {
                    return shown;
                }
            }
            return ALL;
        }
    }

    private final class Layout {

        private final OpenFile open;
        private final Shown shown;
        private final FormAnswer answer;
        private final Words words;
        private final Sheet sheet;
        private final LeafStates states;
        private final SheetTotals totals;
        private final EntryControls controls;
        private final Map<String, Integer> pieces = new HashMap<>();

        private Layout(OpenFile open, Shown shown, FormAnswer answer, Words words) {
            this.open = open;
            this.shown = shown;
            this.answer = answer;
            this.words = words;
            this.sheet = entry.sheet(open.file());
            this.states = new LeafStates(sheet, words);
            this.totals = SheetTotals.of(sheet, states);
            this.controls = new EntryControls("", open.isWritable(), sheet.cells(), answer.texts());
            for (Evidence piece : evidence.of(open.file())) {
                pieces.merge(piece.leafCode(), 1, Integer::sum);
            }
        }

        private EntryPage page() {
            return new EntryPage(head(), save(), totals.all(), groups(), filters(), answer.problems());
        }

        private EntryPage.Head head() {
            var file = open.file();
            var season = open.season();
            var left = door.daysLeft(season);
            return new EntryPage.Head(
                    words.of(
                            "assessment.entry.title", season.code(), file.unit().name()),
                    words.of(StageWord.key(file.stage())),
                    open.stageTone(),
                    words.of(
                            "assessment.entry.set",
                            sheet.set().code(),
                            sheet.set().version()),
                    open.seasonAccepts() ? words.of("assessment.entry.daysLeft", Vietnamese.count(left)) : null,
                    words.of("assessment.entry.deadline", Vietnamese.moment(season.deadline())),
                    open.isWritable() && open.permissions().isOnBehalf()
                            ? words.of("assessment.entry.onBehalf", file.unit().name())
                            : null,
                    open.closed(words),
                    season.isIllustration(),
                    sheet.set().leaves().size(),
                    open.href() + "/kiem-tra",
                    open.href() + "/lich-su");
        }

        private EntryPage.Save save() {
            return new EntryPage.Save(
                    open.isWritable(),
                    open.href() + "/o",
                    open.href(),
                    open.actor().account(),
                    open.season().code() + "/" + open.file().unit().code(),
                    UUID.randomUUID().toString(),
                    "/cham-diem/phien");
        }

        private List<EntryPage.Group> groups() {
            var groups = new ArrayList<EntryPage.Group>();
            for (var group : sheet.set().groups()) {
                var criteria = group.criteria().stream()
                        .map(this::criterion)
                        .filter(criterion -> !criterion.rows().isEmpty())
                        .toList();
                if (!criteria.isEmpty()) {
                    var part = part(group.code());
                    groups.add(new EntryPage.Group(
                            "nhom-" + group.code().toLowerCase(Locale.ROOT),
                            group.code(),
                            group.title(),
                            Vietnamese.points(group.maximum()),
                            part.points(),
                            part.done(),
                            criteria));
                }
            }
            return groups;
        }

        private EntryPage.Criterion criterion(Criterion criterion) {
            var part = part(criterion.code());
            var rows = criterion.leaves().stream()
                    .filter(this::isShown)
                    .map(this::row)
                    .toList();
            return new EntryPage.Criterion(
                    criterion.code(),
                    criterion.title(),
                    Vietnamese.points(criterion.maximum()),
                    part.points(),
                    part.done(),
                    rows);
        }

        private EntryPage.Row row(Leaf leaf) {
            var state = answer.on(states.of(leaf));
            var label = words.of("assessment.entry.noteOf", leaf.code());
            var fromUnit = leaf.source() == Leaf.Source.UNIT;
            return new EntryPage.Row(
                    leaf.code(),
                    leaf.title(),
                    Vietnamese.points(leaf.maximum()),
                    new EntryPage.Guide(RuleText.of(leaf), leaf.evidence(), leaf.guidance(), leaf.legalBasis()),
                    leaf.measure().kind(),
                    controls.of(leaf, state),
                    EntryControls.shortRule(leaf),
                    controls.noneName(leaf),
                    controls.isNoneMet(leaf),
                    fromUnit ? controls.note(leaf, label, state) : null,
                    sheet.hasNote(leaf),
                    files(leaf),
                    state);
        }

        private EntryPage.Files files(Leaf leaf) {
            var count = pieces.getOrDefault(leaf.code(), 0);
            var text = count > 0
                    ? words.of("assessment.entry.files", Vietnamese.count(count))
                    : words.of(open.isWritable() ? "assessment.entry.addFile" : "assessment.entry.noFile");
            return new EntryPage.Files(open.href() + "/minh-chung/" + leaf.code(), text, count > 0);
        }

        private List<EntryPage.Filter> filters() {
            var all = sheet.set().leaves();
            return List.of(
                    filter(Shown.ALL, all.size()),
                    filter(Shown.MISSING, all.stream().filter(states::isMissing).count()),
                    filter(Shown.WRONG, all.stream().filter(states::isWrong).count()));
        }

        private EntryPage.Filter filter(Shown wanted, long count) {
            return new EntryPage.Filter(
                    open.href() + "?hien=" + wanted.address,
                    words.of("assessment.entry.show." + wanted, Vietnamese.count(count)),
                    wanted == shown ? "true" : null);
        }

        private boolean isShown(Leaf leaf) {
            return switch (shown) {
                case ALL -> true;
                case MISSING -> states.isMissing(leaf);
                case WRONG -> states.isWrong(leaf);
            };
        }

        private SheetTotals.Part part(String code) {
            return totals.parts().getOrDefault(code, new SheetTotals.Part("–", ""));
        }
    }
}
