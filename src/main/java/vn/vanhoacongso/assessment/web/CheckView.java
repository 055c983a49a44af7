package vn.vanhoacongso.assessment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.assessment.domain.CompletenessCheck;
import vn.vanhoacongso.assessment.domain.Evidence;
import vn.vanhoacongso.assessment.domain.EvidenceDesk;
import vn.vanhoacongso.assessment.domain.Move;
import vn.vanhoacongso.assessment.domain.Round;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.assessment.domain.SheetScores;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.GroupScore;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.LeafScore;
import vn.vanhoacongso.criteria.Scoring;
import vn.vanhoacongso.shared.Vietnamese;

/** Puts the check page of a file together. */
@Component
class CheckView {

    private final FileDoor door;
    private final CellEntry entry;
    private final EvidenceDesk evidence;
    private final SheetScores scores;

    CheckView(FileDoor door, CellEntry entry, EvidenceDesk evidence, SheetScores scores) {
        this.door = door;
        this.entry = entry;
        this.evidence = evidence;
        this.scores = scores;
    }

    CheckPage page(OpenFile open, Locale locale) {
        var words = door.words(locale);
        var sheet = entry.sheet(open.file());
        var sums = Scoring.sheet(sheet.set(), sheet.scores());
        var backed = evidence.of(open.file()).stream().map(Evidence::leafCode).collect(Collectors.toSet());
        var gaps = CompletenessCheck.of(sheet, backed).gaps().stream()
                .map(gap -> new CheckPage.Gap(
                        open.href() + "#" + gap.leafCode(),
                        gap.leafCode() + " " + gap.leafTitle(),
                        words.of("assessment.gap." + gap.kind())))
                .toList();
        var totals = SheetTotals.of(sheet, new LeafStates(sheet, words)).all();
        return new CheckPage(
                head(open, words),
                sums.groups().stream().map(group -> group(sheet, group, words)).toList(),
                new CheckPage.Total(
                        totals.points(), totals.maximum(), totals.rate(), totals.done() + "/" + totals.leaves()),
                gaps,
                steps(open),
                open.file().stage().isAppraised() ? appraised(open, sheet) : null,
                sheet.set().groups().stream()
                        .map(group -> section(open, sheet, group))
                        .toList());
    }

    private static CheckPage.Head head(OpenFile open, Words words) {
        var file = open.file();
        return new CheckPage.Head(
                words.of(
                        "assessment.check.title",
                        file.unit().name(),
                        open.season().code()),
                words.of(StageWord.key(file.stage())),
                open.stageTone(),
                words.of(
                        "assessment.check.deadline",
                        Vietnamese.moment(open.season().deadline())),
                words.of("assessment.next." + file.stage()),
                open.href(),
                open.href() + "/lich-su",
                file.version());
    }

    private static CheckPage.Group group(Sheet sheet, GroupScore score, Words words) {
        var group = sheet.set().groups().stream()
                .filter(one -> one.code().equals(score.code()))
                .findFirst()
                .orElseThrow();
        return new CheckPage.Group(
                group.code() + ". " + group.title(),
                Vietnamese.points(score.points()),
                Vietnamese.points(score.maximum()),
                Vietnamese.percent(score.rate()),
                score.floorMet() ? null : words.of("assessment.check.floor", Vietnamese.plain(group.floorShare())));
    }

    private static CheckPage.Steps steps(OpenFile open) {
        var may = open.permissions();
        var inTime = open.seasonAccepts();
        var until = open.file().acceptUntil();
        return new CheckPage.Steps(
                link(may.may(Move.ASK_APPROVAL) && inTime, open, "trinh-duyet"),
                link(may.may(Move.SUBMIT) && inTime, open, "gui"),
                link(may.may(Move.RETURN_TO_DRAFT), open, "tra-lai"),
                link(may.may(Move.WITHDRAW) && inTime, open, "rut-lai"),
                link(may.may(Move.FORWARD), open, "chuyen"),
                link(may.may(Move.ACCEPT), open, "chap-nhan"),
                until == null ? null : Vietnamese.date(until));
    }

    private static @Nullable String link(boolean may, OpenFile open, String step) {
        return may ? open.href() + "/" + step : null;
    }

    private CheckPage.Appraised appraised(OpenFile open, Sheet sheet) {
        var rows = scores.of(open.file().id());
        var decided = new HashMap<String, LeafScore>();
        rows.forEach((leaf, row) -> row.score(Round.APPRAISED).ifPresent(score -> decided.put(leaf, score)));
        var sums = Scoring.sheet(sheet.set(), decided);
        var changes = sheet.set().leaves().stream()
                .filter(leaf -> isChanged(rows.get(leaf.code())))
                .map(leaf -> change(leaf, Objects.requireNonNull(rows.get(leaf.code()))))
                .toList();
        return new CheckPage.Appraised(
                Vietnamese.points(sums.total()),
                Vietnamese.points(sums.maximum()),
                Vietnamese.percent(sums.rate()),
                changes.size(),
                changes);
    }

    private static boolean isChanged(SheetScores.@Nullable Row row) {
        return row != null && row.reason() != null;
    }

    private static CheckPage.Change change(Leaf leaf, SheetScores.Row row) {
        return new CheckPage.Change(
                leaf.code(),
                leaf.title(),
                Vietnamese.points(row.selfPoints()),
                Vietnamese.points(row.appraisedPoints()),
                Objects.requireNonNullElse(row.reason(), ""));
    }

    private static CheckPage.Section section(OpenFile open, Sheet sheet, CriteriaGroup group) {
        List<CheckPage.Line> lines = group.leaves()
                .map(leaf -> new CheckPage.Line(
                        open.href() + "#" + leaf.code(),
                        leaf.code() + " " + leaf.title(),
                        sheet.score(leaf).state() == LeafScore.State.SCORED
                                ? Vietnamese.points(sheet.score(leaf).points())
                                : "–"))
                .toList();
        return new CheckPage.Section(group.code() + ". " + group.title(), lines);
    }
}
