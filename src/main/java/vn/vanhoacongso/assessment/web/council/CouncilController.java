package vn.vanhoacongso.assessment.web.council;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.Settlement;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Notice;

/** The council's seasons, the files of one, and the conclusion on many of them at once. */
@Controller
class CouncilController {

    static final String PATH = "/hoi-dong/{season}";
    static final String PAGE = "assessment/council/show";

    private static final int LONGEST = 60;

    private final CouncilView view;
    private final Settlement settlement;

    CouncilController(CouncilView view, Settlement settlement) {
        this.view = view;
        this.settlement = settlement;
    }

    @GetMapping("/hoi-dong")
    String index(Actor actor, Model model) {
        model.addAttribute("page", view.seasons(actor));
        return "assessment/council/index";
    }

    @GetMapping(PATH)
    String show(
            @PathVariable String season,
            @RequestParam(name = "giai-doan", defaultValue = "") String part,
            @RequestParam(name = "khoi", defaultValue = "") String cluster,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Actor actor,
            Model model) {
        var shown = view.page(season, CouncilFilter.of(part, cluster, name, page), actor);
        model.addAttribute("page", shown);
        model.addAttribute("form", PublicationForm.blank(shown.head().version()));
        return PAGE;
    }

    @PostMapping(PATH + "/ket-luan")
    String settle(
            @PathVariable String season,
            @RequestParam(name = "chon", required = false) @Nullable List<String> units,
            @RequestParam(name = "bien-ban", defaultValue = "") String minutes,
            Actor actor,
            RedirectAttributes flash) {
        var chosen = Objects.requireNonNullElse(units, List.<String>of());
        if (chosen.isEmpty()) {
            throw new IllegalMoveException("assessment.settlement.nothingChosen");
        }
        var settled = settlement.settleAll(season, chosen, minutes(minutes), actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.settlement.settled", Vietnamese.count(settled)));
        return "redirect:" + PATH;
    }

    /** A conclusion stands in minutes; without their number there is none. */
    static String minutes(String typed) {
        var minutes = Vietnamese.clean(typed);
        if (minutes.isEmpty() || minutes.length() > LONGEST) {
            throw new IllegalMoveException("assessment.settlement.noMinutes");
        }
        return minutes;
    }
}
