package vn.vanhoacongso.assessment.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
import vn.vanhoacongso.assessment.domain.ManyFiles;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** Who is how far: units by groups, for those who wait for the files of others. */
@Controller
@RequestMapping("/tien-do")
class ProgressController {

    static final Set<Role> READERS =
            Set.of(Role.DISTRICT_CLERK, Role.DISTRICT_APPRAISER, Role.PROV_APPRAISER, Role.COUNCIL, Role.AUDITOR);

    private final FileDoor door;
    private final FileList list;
    private final ManyFiles many;
    private final CriteriaSets sets;
    private final BusinessClock office;

    ProgressController(FileDoor door, FileList list, ManyFiles many, CriteriaSets sets, BusinessClock office) {
        this.door = door;
        this.list = list;
        this.many = many;
        this.sets = sets;
        this.office = office;
    }

    @GetMapping
    String index(Actor actor) {
        requireReader(actor);
        var season = door.current().orElseThrow(() -> new NotFoundException("any season"));
        return "redirect:/tien-do/" + season.code();
    }

    @GetMapping("/{season}")
    String show(
            @PathVariable String season,
            @RequestParam(name = "tinh-trang", defaultValue = "") String stageName,
            @RequestParam(defaultValue = "") String ten,
            @RequestParam(name = "sap-xep", defaultValue = "") String sapXep,
            @RequestParam(defaultValue = "1") int trang,
            Actor actor,
            Locale locale,
            Model model) {
        requireReader(actor);
        var asked = door.season(season);
        var words = door.words(locale);
        var stage = FilesController.stage(stageName);
        var sort = sort(sapXep);
        var filter = new FileList.Filter(stage, ten, null, "", sort);
        var files = list.page(asked.id(), filter, Math.max(1, trang), actor);
        var address = UriComponentsBuilder.fromPath("/tien-do/" + season)
                .queryParam("tinh-trang", stage == null ? "" : stage.name())
                .queryParam("ten", "{ten}")
                .queryParam("sap-xep", name(sort))
                .build(ten)
                .toString();
        model.addAttribute(
                "page",
                new ProgressPage(
                        words.of("assessment.progress.title", season),
                        words.of("assessment.check.deadline", Vietnamese.moment(asked.deadline())),
                        season,
                        FilesController.stages(stage, words),
                        ten,
                        name(sort),
                        sorts(address, sort, words),
                        groups(files.rows()),
                        rows(season, files.rows(), words),
                        Pager.of(files, address)));
        return "assessment/progress/index";
    }

    private static void requireReader(Actor actor) {
        if (!actor.isAny(READERS)) {
            throw new NotPermittedException("progress by " + actor.role());
        }
    }

    private List<String> groups(List<FileList.Row> files) {
        var codes = new TreeSet<String>();
        files.forEach(file -> sets.require(file.set()).groups().forEach(group -> codes.add(group.code())));
        return List.copyOf(codes);
    }

    private List<ProgressPage.Row> rows(String season, List<FileList.Row> files, Words words) {
        var done = many.doneLeaves(files.stream().map(FileList.Row::file).toList());
        var codes = groups(files);
        var rows = new ArrayList<ProgressPage.Row>();
        for (var file : files) {
            var leaves = done.getOrDefault(file.file(), List.of());
            var groups = sets.require(file.set()).groups();
            rows.add(new ProgressPage.Row(
                    "/cham-diem/" + season + "/" + file.unitCode(),
                    file.unitName(),
                    words.of(StageWord.key(file.stage())),
                    StageWord.tone(file.stage()),
                    codes.stream().map(code -> part(code, groups, leaves)).toList(),
                    Vietnamese.share(file.done(), file.leaves()),
                    silent(file.savedAt(), words)));
        }
        return rows;
    }

    private static ProgressPage.Part part(String code, List<CriteriaGroup> groups, List<String> done) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> part(group, done))
                .orElse(new ProgressPage.Part(code, "–", "plain"));
    }

    private static ProgressPage.Part part(CriteriaGroup group, List<String> done) {
        var all = group.leaves()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .map(Leaf::code)
                .toList();
        var ready = all.stream().filter(done::contains).count();
        var tone = ready == all.size() ? "ok" : ready == 0 ? "plain" : "info";
        return new ProgressPage.Part(group.code(), ready + "/" + all.size(), tone);
    }

    private String silent(@Nullable Instant saved, Words words) {
        if (saved == null) {
            return words.of("assessment.progress.never");
        }
        var days = Duration.between(saved, office.now()).toDays();
        return days == 0
                ? words.of("assessment.progress.today")
                : words.of("assessment.progress.days", Vietnamese.count(days));
    }

    private static FileList.Sort sort(String typed) {
        return switch (typed) {
            case "xong" -> FileList.Sort.DONE;
            case "im-lang" -> FileList.Sort.SILENT;
            default -> FileList.Sort.UNIT;
        };
    }

    private static String name(FileList.Sort sort) {
        return switch (sort) {
            case UNIT -> "don-vi";
            case DONE -> "xong";
            case SILENT -> "im-lang";
        };
    }

    private static List<ProgressPage.Sort> sorts(String address, FileList.Sort current, Words words) {
        var sorts = new ArrayList<ProgressPage.Sort>();
        for (var sort : FileList.Sort.values()) {
            var href = UriComponentsBuilder.fromUriString(address)
                    .replaceQueryParam("sap-xep", name(sort))
                    .toUriString();
            sorts.add(new ProgressPage.Sort(
                    href, words.of("assessment.progress.sort." + sort), sort == current ? "true" : null));
        }
        return sorts;
    }
}
