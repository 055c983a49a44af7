package vn.vanhoacongso.assessment.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.AssessmentWorkflow;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.Notice;

/** The check page of a file, and the two steps back, which need a reason. */
@Controller
@RequestMapping("/cham-diem/{season}/{unit}")
class CheckController {

    private static final String PAGE = "assessment/check/show";

    private final FileDoor door;
    private final CheckView view;
    private final AssessmentWorkflow workflow;

    CheckController(FileDoor door, CheckView view, AssessmentWorkflow workflow) {
        this.door = door;
        this.view = view;
        this.workflow = workflow;
    }

    @GetMapping("/kiem-tra")
    String show(@PathVariable String season, @PathVariable String unit, Actor actor, Locale locale, Model model) {
        var open = door.open(season, unit, actor);
        model.addAttribute("form", ReasonForm.blank(open.file().version()));
        return show(open, locale, model);
    }

    @PostMapping("/tra-lai")
    String giveBack(
            @PathVariable String season,
            @PathVariable String unit,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        var open = door.open(season, unit, actor);
        if (errors.hasErrors()) {
            return show(open, locale, model);
        }
        workflow.returnToDraft(open.address(), form.seen(), form.text(), actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.done.givenBack"));
        return "redirect:" + open.href() + "/kiem-tra";
    }

    @PostMapping("/rut-lai")
    String withdraw(
            @PathVariable String season,
            @PathVariable String unit,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        var open = door.open(season, unit, actor);
        if (errors.hasErrors()) {
            return show(open, locale, model);
        }
        workflow.withdraw(open.address(), form.seen(), form.text(), actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.done.withdrawn"));
        return "redirect:" + open.href() + "/kiem-tra";
    }

    private String show(OpenFile open, Locale locale, Model model) {
        var words = door.words(locale);
        model.addAttribute("page", view.page(open, locale));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(
                                words.of(
                                        "assessment.season.crumb", open.season().code()),
                                "/cham-diem/" + open.season().code()),
                        new Crumb(open.file().unit().name(), open.href()),
                        new Crumb(words.of("assessment.check.crumb"), null)));
        return PAGE;
    }
}
