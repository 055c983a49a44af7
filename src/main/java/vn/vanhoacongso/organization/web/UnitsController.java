package vn.vanhoacongso.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.organization.OrganisationChart;
import vn.vanhoacongso.organization.UnitCard;
import vn.vanhoacongso.organization.domain.UnitDirectory;
import vn.vanhoacongso.organization.domain.UnitDirectory.KindCount;
import vn.vanhoacongso.organization.web.UnitsPage.KindLink;
import vn.vanhoacongso.organization.web.UnitsPage.Place;
import vn.vanhoacongso.organization.web.UnitsPage.Question;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.Pager;

/** The tree of units, one level at a time, and the search in it. */
@Controller
@RequestMapping(UnitLinks.UNITS)
class UnitsController {

    private static final int SIZE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final UnitDirectory directory;
    private final OrganisationChart chart;
    private final BusinessClock clock;

    UnitsController(UnitDirectory directory, OrganisationChart chart, BusinessClock clock) {
        this.directory = directory;
        this.chart = chart;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @RequestParam(name = "tim", required = false) @Nullable String search,
            @RequestParam(name = "goc", required = false) @Nullable String root,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "ngay", required = false) @Nullable String date,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Model model) {
        var asOf = AsOf.read(date, clock.today());
        var question = question(Typed.clean(search), asOf);
        var wanted = Typed.page(page);
        if (question.searchProblem() != null) {
            model.addAttribute("page", nothing(question, asOf));
        } else if (question.searching()) {
            model.addAttribute("page", found(question, asOf, wanted));
        } else {
            var code = root == null ? directory.root(asOf.date()).orElse(null) : root;
            model.addAttribute(
                    "page",
                    code == null
                            ? nothing(question, asOf)
                            : level(question, asOf, chart.require(code, asOf.date()), root, kind, wanted, model));
        }
        return "organization/index";
    }

    private static Question question(String search, AsOf asOf) {
        return new Question(
                search,
                asOf.wrong() ? asOf.typed() : asOf.shown(),
                asOf.shown(),
                !asOf.today(),
                search.codePointCount(0, search.length()) > LONGEST_SEARCH ? "organization.search.tooLong" : null,
                asOf.wrong() ? "organization.date.wrong" : null);
    }

    private static UnitsPage nothing(Question question, AsOf asOf) {
        var none = new PageOf<UnitDirectory.Listed>(List.of(), 1, SIZE, 0);
        return new UnitsPage(
                question, null, List.of(), List.of(), Pager.of(none, new UnitLinks(asOf).below(null, null)));
    }

    private UnitsPage found(Question question, AsOf asOf, int wanted) {
        var links = new UnitLinks(asOf);
        var units = directory.search(question.search(), asOf.date(), wanted, SIZE);
        return new UnitsPage(
                question,
                null,
                List.of(),
                UnitsPage.rows(units, links),
                Pager.of(units, links.search(question.search())));
    }

    private UnitsPage level(
            Question question,
            AsOf asOf,
            UnitCard place,
            @Nullable String chosen,
            @Nullable String kind,
            int wanted,
            Model model) {
        var links = new UnitLinks(asOf);
        var kinds = directory.kinds(place.id(), asOf.date());
        var narrowed = kinds.stream()
                .map(KindCount::code)
                .filter(code -> code.equals(kind))
                .findFirst()
                .orElse(null);
        var total = kinds.stream()
                .filter(count -> narrowed == null || count.code().equals(narrowed))
                .mapToLong(KindCount::units)
                .sum();
        var units = directory.children(place.id(), narrowed, asOf.date(), wanted, SIZE, total);
        if (chosen != null) {
            model.addAttribute("crumbs", crumbs(place, asOf, links));
        }
        return new UnitsPage(
                question,
                new Place(place.name(), links.unit(place.code()), chosen == null ? null : place.code()),
                kindLinks(kinds, narrowed, place, links),
                UnitsPage.rows(units, links),
                Pager.of(units, links.below(place.code(), narrowed)));
    }

    private List<Crumb> crumbs(UnitCard place, AsOf asOf, UnitLinks links) {
        var crumbs = new ArrayList<Crumb>();
        for (var step : directory.above(place.path(), asOf.date())) {
            crumbs.add(new Crumb(step.name(), links.below(step.code(), null)));
        }
        crumbs.add(new Crumb(place.name(), null));
        return crumbs;
    }

    private static List<KindLink> kindLinks(
            List<KindCount> kinds, @Nullable String narrowed, UnitCard place, UnitLinks links) {
        var found = new ArrayList<KindLink>();
        var all = kinds.stream().mapToLong(KindCount::units).sum();
        found.add(new KindLink(
                null, Vietnamese.count(all), links.below(place.code(), null), narrowed == null ? "true" : null));
        for (var kind : kinds) {
            found.add(new KindLink(
                    kind.name(),
                    Vietnamese.count(kind.units()),
                    links.below(place.code(), kind.code()),
                    kind.code().equals(narrowed) ? "true" : null));
        }
        return found;
    }
}
