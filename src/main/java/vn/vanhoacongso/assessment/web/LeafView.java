package vn.vanhoacongso.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.Cell;
import vn.vanhoacongso.assessment.domain.FileList;
import vn.vanhoacongso.assessment.domain.ManyFiles;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.RuleText;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** Lays one criterion out over the files of many units; three statements, however many units there are. */
@Component
class LeafView {

    private final FileDoor door;
    private final FileList list;
    private final ManyFiles many;
    private final CriteriaSets sets;

    LeafView(FileDoor door, FileList list, ManyFiles many, CriteriaSets sets) {
        this.door = door;
        this.list = list;
        this.many = many;
        this.sets = sets;
    }

    /** What was asked for: season, leaf, set, only the missing ones, which page. */
    record Asked(Season season, CriteriaSet set, List<CriteriaSet> inUse, Leaf leaf, boolean missing, int page) {

        String address() {
            return "/cham-diem/" + season.code() + "/theo-tieu-chi/" + leaf.code();
        }
    }

    Asked asked(String seasonCode, String leafCode, String setCode, boolean missing, int page, Actor actor) {
        var season = door.season(seasonCode);
        var used = list.sets(season.id(), actor).stream().map(sets::require).toList();
        var set = used.stream()
                .filter(one -> setCode.isEmpty()
                        ? one.leaf(leafCode).isPresent()
                        : one.code().equals(setCode))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("set " + setCode));
        var leaf = set.leaf(leafCode)
                .filter(one -> one.source() == Leaf.Source.UNIT)
                .orElseThrow(() -> new NotFoundException("leaf " + leafCode));
        return new Asked(season, set, used, leaf, missing, Math.max(1, page));
    }

    /** The files on the asked page; those left out by the filter come with the page after saving. */
    PageOf<FileList.Row> files(Asked asked, Actor actor) {
        var missing = asked.missing() ? asked.leaf().code() : "";
        var filter = new FileList.Filter(null, "", asked.set().id(), missing, FileList.Sort.UNIT);
        return list.page(asked.season().id(), filter, asked.page(), actor);
    }

    LeafPage page(
            Asked asked, PageOf<FileList.Row> files, Map<String, FormAnswer> answers, Actor actor, Locale locale) {
        var words = door.words(locale);
        var cells = many.cells(
                files.rows().stream().map(FileList.Row::file).toList(),
                asked.leaf().code());
        var accepts = door.accepts(asked.season());
        var rows = files.rows().stream()
                .map(file -> row(asked, file, cells.getOrDefault(file.file(), Map.of()), answers, accepts, words))
                .toList();
        var leaf = asked.leaf();
        return new LeafPage(
                words.of(
                        "assessment.leaf.title",
                        leaf.code(),
                        leaf.title(),
                        asked.season().code()),
                words.of(
                        "assessment.leaf.caption",
                        Vietnamese.count(files.total()),
                        Vietnamese.points(leaf.maximum()),
                        asked.set().code()),
                words.of(
                        "assessment.check.deadline",
                        Vietnamese.moment(asked.season().deadline())),
                new EntryPage.Guide(RuleText.of(leaf), leaf.evidence(), leaf.guidance(), leaf.legalBasis()),
                accepts,
                save(asked, actor),
                leaves(asked),
                asked.inUse().stream()
                        .map(set -> new FilesPage.Choice(firstLeaf(asked, set), set.title(), set.equals(asked.set())))
                        .toList(),
                List.of(filter(asked, false, words), filter(asked, true, words)),
                answers.values().stream()
                        .flatMap(answer -> answer.problems().stream())
                        .toList(),
                rows,
                Pager.of(files, address(asked, asked.missing())));
    }

    private static LeafPage.Save save(Asked asked, Actor actor) {
        return new LeafPage.Save(
                address(asked, asked.missing()) + "&trang=" + asked.page(),
                actor.account(),
                UUID.randomUUID().toString(),
                "/cham-diem/phien",
                asked.set().code(),
                "/cham-diem/" + asked.season().code() + "/theo-tieu-chi");
    }

    private static LeafPage.Row row(
            Asked asked,
            FileList.Row file,
            Map<String, Cell> cells,
            Map<String, FormAnswer> answers,
            boolean accepts,
            Words words) {
        var leaf = asked.leaf();
        var answer = answers.getOrDefault(file.unitCode(), FormAnswer.none());
        var sheet = new Sheet(asked.set(), cells);
        var state = answer.on(new LeafStates(sheet, words).of(leaf));
        var writable = accepts && file.stage().isOpenForEntry();
        var controls = new EntryControls(prefix(file.unitCode()), writable, cells, answer.texts());
        var href = "/cham-diem/" + asked.season().code() + "/" + file.unitCode();
        return new LeafPage.Row(
                asked.season().code() + "/" + file.unitCode(),
                href + "/o",
                href + "#" + leaf.code(),
                file.unitName(),
                leaf.measure().kind(),
                Vietnamese.points(leaf.maximum()),
                EntryControls.shortRule(leaf),
                controls.noneName(leaf),
                controls.isNoneMet(leaf),
                controls.of(leaf, state).stream()
                        .map(control -> control.labelled(file.unitName()))
                        .toList(),
                state);
    }

    static String prefix(String unitCode) {
        return unitCode + ":";
    }

    private static List<FilesPage.Choice> leaves(Asked asked) {
        return asked.set().leaves().stream()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .map(leaf ->
                        new FilesPage.Choice(leaf.code(), leaf.code() + " " + leaf.title(), leaf.equals(asked.leaf())))
                .toList();
    }

    private static String firstLeaf(Asked asked, CriteriaSet set) {
        var leaf = set.leaf(asked.leaf().code())
                .filter(one -> one.source() == Leaf.Source.UNIT)
                .or(() -> set.leaves().stream()
                        .filter(one -> one.source() == Leaf.Source.UNIT)
                        .findFirst())
                .map(Leaf::code)
                .orElse(asked.leaf().code());
        return "/cham-diem/" + asked.season().code() + "/theo-tieu-chi/" + leaf + "?bo=" + set.code();
    }

    private static EntryPage.Filter filter(Asked asked, boolean missing, Words words) {
        return new EntryPage.Filter(
                address(asked, missing),
                words.of(missing ? "assessment.leaf.missing" : "assessment.files.allStages"),
                missing == asked.missing() ? "true" : null);
    }

    private static String address(Asked asked, boolean missing) {
        return asked.address() + "?bo=" + asked.set().code() + "&hien=" + (missing ? "chua-nhap" : "tat-ca");
    }
}
