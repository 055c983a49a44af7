package vn.vanhoacongso.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.AssessmentWorkflow;
import vn.vanhoacongso.assessment.domain.CompletenessCheck;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Move;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Notice;

/** The steps forward of a file: handed to the head, sent, passed on by the district, the appraisal accepted. */
@Controller
@RequestMapping("/cham-diem/{season}/{unit}")
class StepsController {

    private static final String BACK = "redirect:/cham-diem/{season}/{unit}/kiem-tra";

    private final FileDoor door;
    private final CompletenessCheck completeness;
    private final AssessmentWorkflow workflow;

    StepsController(FileDoor door, CompletenessCheck completeness, AssessmentWorkflow workflow) {
        this.door = door;
        this.completeness = completeness;
        this.workflow = workflow;
    }

    @PostMapping("/trinh-duyet")
    String ask(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes flash) {
        var open = door.open(season, unit, actor);
        var gaps = completeness.of(open.file()).gaps().size();
        if (open.permissions().may(Move.ASK_APPROVAL) && gaps > 0) {
            flash.addFlashAttribute("notice", Notice.warn("assessment.move.incomplete", Vietnamese.count(gaps)));
            return BACK;
        }
        workflow.askApproval(open.address(), version, actor);
        return done(flash, "assessment.done.asked");
    }

    @PostMapping("/gui")
    String submit(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes flash) {
        workflow.submit(new FileAddress(season, unit), version, actor);
        return done(flash, "assessment.done.submitted");
    }

    @PostMapping("/chuyen")
    String forward(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes flash) {
        workflow.forward(new FileAddress(season, unit), version, actor);
        return done(flash, "assessment.done.forwarded");
    }

    @PostMapping("/chap-nhan")
    String accept(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes flash) {
        workflow.accept(new FileAddress(season, unit), version, actor);
        return done(flash, "assessment.done.accepted");
    }

    private static String done(RedirectAttributes flash, String key) {
        flash.addFlashAttribute("notice", Notice.ok(key));
        return BACK;
    }
}
