package vn.vanhoacongso.assessment.web.season;

import java.util.ArrayList;
import java.util.List;
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
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.assessment.domain.SeasonOffice;
import vn.vanhoacongso.assessment.domain.SeasonRule;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.UsualRules;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.web.Notice;

/** The administrator prepares a season and opens its self-scoring. */
@Controller
@RequestMapping(SeasonController.PATH)
class SeasonController {

    static final String PATH = "/quan-tri/ky";

    private static final String NEW = "assessment/season/new";

    private final Seasons seasons;
    private final SeasonOffice office;
    private final CriteriaSets sets;

    SeasonController(Seasons seasons, SeasonOffice office, CriteriaSets sets) {
        this.seasons = seasons;
        this.office = office;
        this.sets = sets;
    }

    @GetMapping
    String index(Actor actor, Model model) {
        require(actor);
        model.addAttribute("page", SeasonsPage.of(seasons.newestFirst()));
        return "assessment/season/index";
    }

    @GetMapping("/moi")
    String edit(Actor actor, Model model) {
        require(actor);
        var form = SeasonForm.usual();
        model.addAttribute("form", form);
        model.addAttribute("page", NewSeasonPage.of(form, sets.all()));
        return NEW;
    }

    @PostMapping("/moi")
    String create(
            @ModelAttribute("form") SeasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        require(actor);
        var taken = seasons.findByCode(form.cleanCode()).isPresent();
        var dates = form.read(errors, taken);
        if (dates == null) {
            model.addAttribute("page", NewSeasonPage.of(form, sets.all()));
            return NEW;
        }
        office.prepare(form.cleanCode(), form.cleanTitle(), dates, false, rules(form), UsualRules.bands());
        flash.addFlashAttribute("notice", Notice.ok("assessment.newSeason.created", form.cleanCode()));
        return "redirect:" + PATH;
    }

    @PostMapping("/{season}/mo")
    String open(@PathVariable String season, Actor actor, RedirectAttributes flash) {
        require(actor);
        office.open(season, actor.account());
        flash.addFlashAttribute("notice", Notice.ok("assessment.newSeason.opened", season));
        return "redirect:" + PATH;
    }

    private List<SeasonRule> rules(SeasonForm form) {
        var newest = sets.all();
        var rules = new ArrayList<SeasonRule>();
        for (int place = 0; place < UsualRules.rules().size(); place++) {
            var usual = UsualRules.rules().get(place);
            var chosen = form.rule(place);
            rules.add(new SeasonRule(
                    usual.unitKind(),
                    usual.withinKind(),
                    set(newest, chosen.set() == null ? usual.set() : chosen.set())
                            .id(),
                    "PROVINCE".equals(chosen.level()) ? AppraiserLevel.PROVINCE : AppraiserLevel.DISTRICT,
                    chosen.districtCheck() != null));
        }
        return rules;
    }

    /** The newest version of the set. */
    private static CriteriaSet set(List<CriteriaSet> newest, String code) {
        return newest.stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalMoveException("assessment.newSeason.noSuchSet", code));
    }

    private static void require(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw new NotPermittedException("seasons by " + actor.role());
        }
    }
}
