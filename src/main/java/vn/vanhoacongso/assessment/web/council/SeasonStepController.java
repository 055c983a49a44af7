package vn.vanhoacongso.assessment.web.council;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.SeasonOffice;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.web.Notice;

/** The council takes a season over and makes its result official. */
@Controller
class SeasonStepController {

    private final CouncilView view;
    private final SeasonOffice office;
    private final BusinessClock clock;

    SeasonStepController(CouncilView view, SeasonOffice office, BusinessClock clock) {
        this.view = view;
        this.office = office;
        this.clock = clock;
    }

    @PostMapping(CouncilController.PATH + "/chuyen-hoi-dong")
    String handOver(@PathVariable String season, @RequestParam long version, Actor actor, RedirectAttributes flash) {
        office.handToCouncil(season, version, actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.council.handed"));
        return "redirect:" + CouncilController.PATH;
    }

    @PostMapping(CouncilController.PATH + "/cong-bo")
    String publish(
            @PathVariable String season,
            @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (!actor.is(Role.COUNCIL)) {
            throw new NotPermittedException("publication by " + actor.role());
        }
        var decision = form.read(errors, clock.today());
        if (decision == null) {
            model.addAttribute("page", view.page(season, CouncilFilter.everything(), actor));
            return CouncilController.PAGE;
        }
        office.publish(season, Objects.requireNonNullElse(form.version(), -1L), decision, actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.publication.done"));
        return "redirect:" + CouncilController.PATH;
    }
}
