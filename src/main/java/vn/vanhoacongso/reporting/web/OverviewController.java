package vn.vanhoacongso.reporting.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.ranking.RankedSeasons;

/** How a season stands, in totals of the reader's jurisdiction. */
@Controller
@RequestMapping(OverviewController.PATH)
class OverviewController {

    static final String PATH = "/tong-quan";

    static final Set<Role> READERS = Set.of(
            Role.LEADER, Role.PROV_APPRAISER, Role.COUNCIL, Role.AUDITOR, Role.DISTRICT_CLERK, Role.DISTRICT_APPRAISER);

    private final OverviewPages pages;
    private final RankedSeasons seasons;

    OverviewController(OverviewPages pages, RankedSeasons seasons) {
        this.pages = pages;
        this.seasons = seasons;
    }

    @GetMapping
    String index(Actor actor) {
        requireReader(actor);
        return seasons.newestFirst().stream()
                .findFirst()
                .map(season -> "redirect:" + PATH + "/" + season.code())
                .orElse("reporting/none");
    }

    @GetMapping("/{season}")
    String show(
            @PathVariable String season,
            @RequestParam(name = "trinh-chieu", required = false) @Nullable String projector,
            Actor actor,
            Model model) {
        requireReader(actor);
        model.addAttribute("page", pages.page(seasons.require(season), actor));
        return "1".equals(projector) ? "reporting/projector" : "reporting/index";
    }

    private static void requireReader(Actor actor) {
        if (!actor.isAny(READERS)) {
            throw new NotPermittedException("overview by " + actor.role());
        }
    }
}
