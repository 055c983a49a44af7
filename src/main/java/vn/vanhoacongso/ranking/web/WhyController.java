package vn.vanhoacongso.ranking.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.web.Crumb;

/** Explains the rank of one unit. */
@Controller
@RequestMapping(RankingPages.PATH + "/{season}/{unit}")
class WhyController {

    private final WhyPages pages;
    private final MessageSource messages;

    WhyController(WhyPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String season, @PathVariable String unit, Actor actor, Model model) {
        var page = pages.page(season, unit, actor);
        var ranking =
                messages.getMessage("ranking.board.title", new Object[] {season}, LocaleContextHolder.getLocale());
        model.addAttribute("page", page);
        model.addAttribute(
                "crumbs", List.of(new Crumb(ranking, RankingPages.PATH + "/" + season), new Crumb(page.unit(), null)));
        return "ranking/show";
    }
}
