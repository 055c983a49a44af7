package vn.vanhoacongso.web.home;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.web.Notice;

/** Somebody with several grants chooses with which one to work on. */
@Controller
class ActiveGrantController {

    @PostMapping("/lam-viec-voi")
    String create(@RequestParam("vai-tro") long grant, Actor actor, HttpSession session, RedirectAttributes flash) {
        var chosen = actor.grants().stream()
                .filter(own -> own.id() == grant)
                .findFirst()
                .orElseThrow(() -> new NotPermittedException("grant of somebody else"));
        session.setAttribute("grant", chosen.id());
        flash.addFlashAttribute("notice", Notice.ok("web.grant.switched", chosen.unitName()));
        return "redirect:" + HomeController.of(chosen.role());
    }
}
