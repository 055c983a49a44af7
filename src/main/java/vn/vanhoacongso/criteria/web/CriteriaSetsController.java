package vn.vanhoacongso.criteria.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.criteria.CriteriaSets;

/** All criteria sets, open to everybody who is signed in. */
@Controller
@RequestMapping("/bo-tieu-chi")
class CriteriaSetsController {

    private final CriteriaSets sets;

    CriteriaSetsController(CriteriaSets sets) {
        this.sets = sets;
    }

    @ModelAttribute("page")
    CriteriaSetsPage page(Actor actor) {
        return CriteriaSetsPage.of(sets.all());
    }

    @GetMapping
    String index() {
        return "criteria/index";
    }
}
