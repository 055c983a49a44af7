package vn.vanhoacongso.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.Notice;

/** One criterion over the units of a district, for clerks who hold one list per criterion. */
@Controller
@RequestMapping("/cham-diem/{season}/theo-tieu-chi")
class LeafController {

    private final FileDoor door;
    private final LeafView view;
    private final CellEntry entry;

    LeafController(FileDoor door, LeafView view, CellEntry entry) {
        this.door = door;
        this.view = view;
        this.entry = entry;
    }

    /** The choice of a leaf in the form above the table. */
    @GetMapping(params = "tieu-chi")
    String choose(
            @PathVariable String season,
            @RequestParam("tieu-chi") String leaf,
            @RequestParam(defaultValue = "") String bo,
            Actor actor) {
        var asked = asked(season, leaf, bo, "", 1, actor);
        return "redirect:" + asked.address() + "?bo=" + asked.set().code();
    }

    @GetMapping("/{leaf}")
    String show(
            @PathVariable String season,
            @PathVariable String leaf,
            @RequestParam(defaultValue = "") String bo,
            @RequestParam(defaultValue = "") String hien,
            @RequestParam(defaultValue = "1") int trang,
            Actor actor,
            Locale locale,
            Model model) {
        return show(asked(season, leaf, bo, hien, trang, actor), Map.of(), actor, locale, model);
    }

    @PostMapping("/{leaf}")
    String update(
            @PathVariable String season,
            @PathVariable String leaf,
            @RequestParam(defaultValue = "") String bo,
            @RequestParam(defaultValue = "") String hien,
            @RequestParam(defaultValue = "1") int trang,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var asked = asked(season, leaf, bo, hien, trang, actor);
        var answers = new LinkedHashMap<String, FormAnswer>();
        var saved = 0;
        for (var file : view.files(asked, actor).rows()) {
            var prefix = LeafView.prefix(file.unitCode());
            var changed = new SentCells(request.getParameterMap(), prefix).changed(List.of(asked.leaf()));
            if (!changed.isEmpty()) {
                var outcomes = entry.save(new FileAddress(season, file.unitCode()), changed, actor);
                answers.put(file.unitCode(), FormAnswer.of(outcomes, prefix, door.words(locale)));
                saved += changed.size();
            }
        }
        if (answers.values().stream().anyMatch(answer -> !answer.problems().isEmpty())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(asked, answers, actor, locale, model);
        }
        flash.addFlashAttribute("notice", Notice.ok("assessment.entry.savedCells", Vietnamese.count(saved)));
        return "redirect:" + asked.address() + "?bo=" + asked.set().code() + "&hien="
                + (asked.missing() ? "chua-nhap" : "tat-ca") + "&trang=" + asked.page();
    }

    private LeafView.Asked asked(String season, String leaf, String set, String shown, int page, Actor actor) {
        if (!actor.is(Role.DISTRICT_CLERK)) {
            throw new NotPermittedException("entry over units by " + actor.role());
        }
        return view.asked(season, leaf, set, shown.equals("chua-nhap"), page, actor);
    }

    private String show(
            LeafView.Asked asked, Map<String, FormAnswer> answers, Actor actor, Locale locale, Model model) {
        var season = asked.season().code();
        model.addAttribute("page", view.page(asked, view.files(asked, actor), answers, actor, locale));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(door.words(locale).of("assessment.season.crumb", season), "/cham-diem/" + season),
                        new Crumb(asked.leaf().code() + " " + asked.leaf().title(), null)));
        return "assessment/leaf/show";
    }
}
