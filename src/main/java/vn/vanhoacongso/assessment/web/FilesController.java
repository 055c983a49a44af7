package vn.vanhoacongso.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.FileList;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.assessment.domain.UnitAssessments;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** My files: the one file of a unit's own people, the list of the others. */
@Controller
@RequestMapping("/cham-diem")
class FilesController {

    private final FileDoor door;
    private final FileList list;
    private final Seasons seasons;
    private final CriteriaSets sets;

    FilesController(FileDoor door, FileList list, Seasons seasons, CriteriaSets sets) {
        this.door = door;
        this.list = list;
        this.seasons = seasons;
        this.sets = sets;
    }

    @GetMapping
    String index(Actor actor) {
        if (!actor.isAny(UnitAssessments.READERS)) {
            throw new NotPermittedException("files by " + actor.role());
        }
        var season = door.current().orElseThrow(() -> new NotFoundException("any season"));
        return "redirect:/cham-diem/" + season.code() + own(actor);
    }

    private static String own(Actor actor) {
        var ofUnit = actor.is(Role.UNIT_CLERK) || actor.is(Role.UNIT_HEAD);
        return ofUnit ? "/" + actor.grant().unitCode() : "";
    }

    @GetMapping("/{season}")
    String show(
            @PathVariable String season,
            @RequestParam(name = "tinh-trang", defaultValue = "") String tinhTrang,
            @RequestParam(defaultValue = "") String ten,
            @RequestParam(defaultValue = "1") int trang,
            Actor actor,
            Locale locale,
            Model model) {
        var asked = door.season(season);
        var words = door.words(locale);
        var stage = stage(tinhTrang);
        var filter = new FileList.Filter(stage, ten, null, "", FileList.Sort.UNIT);
        var files = list.page(asked.id(), filter, Math.max(1, trang), actor);
        var address = UriComponentsBuilder.fromPath("/cham-diem/" + season)
                .queryParam("tinh-trang", stage == null ? "" : stage.name())
                .queryParam("ten", "{ten}")
                .build(ten)
                .toString();
        model.addAttribute(
                "page",
                new FilesPage(
                        words.of("assessment.files.title", season),
                        season,
                        door.accepts(asked)
                                ? words.of("assessment.check.deadline", Vietnamese.moment(asked.deadline()))
                                : null,
                        actor.is(Role.DISTRICT_CLERK) && files.total() > 0 ? byLeaf(asked, actor) : null,
                        seasons(season),
                        stages(stage, words),
                        ten,
                        files.rows().stream()
                                .map(file -> row(season, file, words))
                                .toList(),
                        Pager.of(files, address)));
        return "assessment/files/index";
    }

    /** One criterion over all units starts at the first leaf of the most used set. */
    private @Nullable String byLeaf(Season season, Actor actor) {
        return list.sets(season.id(), actor).stream()
                .findFirst()
                .map(sets::require)
                .flatMap(set -> set.leaves().stream()
                        .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                        .findFirst()
                        .map(leaf ->
                                "/cham-diem/" + season.code() + "/theo-tieu-chi/" + leaf.code() + "?bo=" + set.code()))
                .orElse(null);
    }

    static @Nullable Stage stage(String typed) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private List<FilesPage.Choice> seasons(String chosen) {
        return seasons.newestFirst().stream()
                .map(one -> new FilesPage.Choice(
                        "/cham-diem/" + one.code(), one.title(), one.code().equals(chosen)))
                .toList();
    }

    static List<FilesPage.Choice> stages(@Nullable Stage chosen, Words words) {
        var choices = new ArrayList<FilesPage.Choice>();
        choices.add(new FilesPage.Choice("", words.of("assessment.files.allStages"), chosen == null));
        for (var stage : Stage.values()) {
            choices.add(new FilesPage.Choice(stage.name(), words.of(StageWord.key(stage)), stage == chosen));
        }
        return choices;
    }

    private static FilesPage.Row row(String season, FileList.Row file, Words words) {
        var saved = file.savedAt();
        return new FilesPage.Row(
                "/cham-diem/" + season + "/" + file.unitCode(),
                file.unitName(),
                words.of(StageWord.key(file.stage())),
                StageWord.tone(file.stage()),
                file.done() + "/" + file.leaves(),
                file.problems() > 0 ? Vietnamese.count(file.problems()) : null,
                saved == null ? null : Vietnamese.moment(Objects.requireNonNull(saved)));
    }
}
