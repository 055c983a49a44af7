package vn.vanhoacongso.organization.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.organization.UnitPageSection;
import vn.vanhoacongso.organization.domain.UnitDirectory;
import vn.vanhoacongso.organization.domain.UnitDirectory.KindCount;
import vn.vanhoacongso.organization.domain.UnitHistories;
import vn.vanhoacongso.organization.domain.UnitHistory;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Crumb;

/** One unit: what it is and was, what belongs to it, and what other modules know of it. */
@Controller
@RequestMapping(UnitLinks.UNITS + "/{code}")
class UnitController {

    private static final int FIRST_CHILDREN = 30;

    private final UnitHistories histories;
    private final UnitDirectory directory;
    private final ObjectProvider<UnitPageSection> sections;
    private final BusinessClock clock;

    UnitController(
            UnitHistories histories,
            UnitDirectory directory,
            ObjectProvider<UnitPageSection> sections,
            BusinessClock clock) {
        this.histories = histories;
        this.directory = directory;
        this.sections = sections;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam(name = "ngay", required = false) @Nullable String date,
            Actor actor,
            Model model) {
        var asOf = AsOf.read(date, clock.today());
        var links = new UnitLinks(asOf);
        var history = histories.require(code);
        var now = history.on(asOf.date());
        model.addAttribute("crumbs", crumbs(history, now.name(), asOf, links));
        model.addAttribute(
                "page",
                new UnitPage(
                        now.name(),
                        history.life().code(),
                        UnitPage.Facts.of(history, now, links),
                        asOf.wrong() ? asOf.typed() : asOf.shown(),
                        asOf.shown(),
                        asOf.wrong() ? "organization.date.wrong" : null,
                        UnitPage.periods(history, links),
                        UnitPage.codes(history),
                        children(history, asOf, links),
                        contributed(history, actor)));
        return "organization/show";
    }

    private List<Crumb> crumbs(UnitHistory history, String name, AsOf asOf, UnitLinks links) {
        var crumbs = new ArrayList<Crumb>();
        for (var step : directory.above(history.life().place(), asOf.date())) {
            crumbs.add(new Crumb(step.name(), links.unit(step.code())));
        }
        crumbs.add(new Crumb(name, null));
        return crumbs;
    }

    private UnitPage.Children children(UnitHistory history, AsOf asOf, UnitLinks links) {
        var kinds = directory.kinds(history.life().unit(), asOf.date());
        var total = kinds.stream().mapToLong(KindCount::units).sum();
        var first = directory.children(history.life().unit(), null, asOf.date(), 1, FIRST_CHILDREN, total);
        var code = history.life().code();
        return new UnitPage.Children(
                kinds.stream()
                        .map(kind -> new UnitsPage.KindLink(
                                kind.name(), Vietnamese.count(kind.units()), links.below(code, kind.code()), null))
                        .toList(),
                UnitsPage.rows(first, links),
                Vietnamese.count(total),
                links.below(code, null));
    }

    private List<UnitPage.Section> contributed(UnitHistory history, Actor actor) {
        var drawn = new ArrayList<UnitPage.Section>();
        sections.stream()
                .sorted(Comparator.comparingInt(UnitPageSection::order))
                .forEach(section -> section.model(history.life().unit(), actor)
                        .ifPresent(model -> drawn.add(UnitPage.Section.of(
                                "phan-" + (drawn.size() + 1), section.titleKey(), section.fragment(), model))));
        return drawn;
    }
}
