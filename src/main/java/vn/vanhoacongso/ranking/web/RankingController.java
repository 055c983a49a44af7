package vn.vanhoacongso.ranking.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.access.Actor;

/** The ranking of a season, cluster by cluster. */
@Controller
@RequestMapping(RankingPages.PATH)
class RankingController {

    private final RankingPages pages;

    RankingController(RankingPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String index(Actor actor) {
        var newest = pages.newest(actor);
        return newest == null ? "ranking/none" : "redirect:" + RankingPages.PATH + "/" + newest;
    }

    @GetMapping("/{season}")
    String show(
            @PathVariable String season,
            @RequestParam(name = "cum", required = false) @Nullable String cluster,
            @RequestParam(name = "tim", required = false) @Nullable String search,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            @RequestParam(name = "sap-xep", required = false) @Nullable String order,
            Actor actor,
            Model model) {
        model.addAttribute("page", pages.page(season, RankingQuery.of(cluster, search, page, order), actor));
        return "ranking/index";
    }
}
