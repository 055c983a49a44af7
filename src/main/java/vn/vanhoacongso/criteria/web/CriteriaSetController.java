package vn.vanhoacongso.criteria.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.web.Crumb;

/** One version of one set, with everything a clerk needs to know before typing. */
@Controller
@RequestMapping("/bo-tieu-chi/{code}/{version}")
class CriteriaSetController {

    private final CriteriaSets sets;
    private final MessageSource messages;

    CriteriaSetController(CriteriaSets sets, MessageSource messages) {
        this.sets = sets;
        this.messages = messages;
    }

    @ModelAttribute("page")
    CriteriaSetPage page(@PathVariable String code, @PathVariable String version, Actor actor) {
        return CriteriaSetPage.of(sets.require(code, version));
    }

    @ModelAttribute("crumbs")
    List<Crumb> crumbs(@ModelAttribute("page") CriteriaSetPage page) {
        var list = messages.getMessage("criteria.sets.title", null, LocaleContextHolder.getLocale());
        return List.of(new Crumb(list, "/bo-tieu-chi"), new Crumb(page.code() + " " + page.version(), null));
    }

    @GetMapping
    String show() {
        return "criteria/show";
    }
}
