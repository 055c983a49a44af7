package vn.vanhoacongso.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.Notice;

/** The entry grid of one unit: shows it, and takes the whole form where no script runs. */
@Controller
@RequestMapping("/cham-diem/{season}/{unit}")
class EntryController {

    private static final String PAGE = "assessment/entry/show";

    private final FileDoor door;
    private final EntryView view;
    private final CellEntry entry;

    EntryController(FileDoor door, EntryView view, CellEntry entry) {
        this.door = door;
        this.view = view;
        this.entry = entry;
    }

    @GetMapping
    String show(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String hien,
            Actor actor,
            Locale locale,
            Model model) {
        var open = door.open(season, unit, actor);
        return show(open, EntryView.Shown.of(hien), FormAnswer.none(), locale, model);
    }

    @PostMapping
    String update(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String viec,
            @RequestParam(required = false) @Nullable String hien,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var open = door.open(season, unit, actor);
        var sent = new SentCells(request.getParameterMap(), "");
        var changed = sent.changed(entry.sheet(open.file()).set().leaves());
        var outcomes = entry.save(open.address(), changed, actor);
        var answer = FormAnswer.of(outcomes, "", door.words(locale));
        if (!answer.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(door.open(season, unit, actor), EntryView.Shown.of(hien), answer, locale, model);
        }
        flash.addFlashAttribute("notice", Notice.ok("assessment.entry.savedCells", Vietnamese.count(changed.size())));
        return "redirect:" + open.href() + ("kiem-tra".equals(viec) ? "/kiem-tra" : "");
    }

    private String show(OpenFile open, EntryView.Shown shown, FormAnswer answer, Locale locale, Model model) {
        var season = open.season().code();
        model.addAttribute("page", view.page(open, shown, answer, locale));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(door.words(locale).of("assessment.season.crumb", season), "/cham-diem/" + season),
                        new Crumb(open.file().unit().name(), null)));
        return PAGE;
    }
}
