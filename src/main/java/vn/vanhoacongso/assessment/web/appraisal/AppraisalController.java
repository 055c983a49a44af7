package vn.vanhoacongso.assessment.web.appraisal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.Appraisal;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.web.Notice;

/** One file beside its facts: begin, agree with all that is unremarkable, finish, take over. */
@Controller
@RequestMapping(AppraisalController.PATH)
class AppraisalController {

    static final String PATH = "/tham-dinh/{season}/{unit}";

    private final AppraisalView view;
    private final Appraisal appraisal;

    AppraisalController(AppraisalView view, Appraisal appraisal) {
        this.view = view;
        this.appraisal = appraisal;
    }

    @GetMapping
    String show(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam(name = "hien", defaultValue = "") String shown,
            Actor actor,
            Model model) {
        return view.show(new FileAddress(season, unit), shown, null, actor, model);
    }

    @PostMapping("/bat-dau")
    String begin(@PathVariable String season, @PathVariable String unit, @RequestParam long version, Actor actor) {
        appraisal.begin(new FileAddress(season, unit), version, actor);
        return "redirect:" + PATH;
    }

    @PostMapping("/dong-y-tat-ca")
    String agreeAll(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam(name = "hien", defaultValue = "") String shown,
            Actor actor,
            RedirectAttributes flash) {
        var agreed = appraisal.agreeAll(new FileAddress(season, unit), actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.appraisal.agreedAll", String.valueOf(agreed)));
        return "redirect:" + PATH + AppraisalView.query(shown);
    }

    @PostMapping("/hoan-thanh")
    String finish(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes flash) {
        appraisal.finish(new FileAddress(season, unit), version, actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.appraisal.finished"));
        return "redirect:" + PATH;
    }

    @PostMapping("/tiep-nhan")
    String takeOver(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        appraisal.takeOver(new FileAddress(season, unit), version, reason.strip(), actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.appraisal.takenOver"));
        return "redirect:" + PATH;
    }
}
