package vn.vanhoacongso.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.audit.domain.TrailReader;
import vn.vanhoacongso.shared.Vietnamese;

/** The auditor reads who did what. */
@Controller
class TrailController {

    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    private final TrailReader trail;

    TrailController(TrailReader trail) {
        this.trail = trail;
    }

    @GetMapping("/nhat-ky")
    String index(
            @RequestParam(name = "nguoi", defaultValue = "") String account,
            @RequestParam(name = "doi-tuong", defaultValue = "") String subject,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Actor actor,
            Model model) {
        if (!actor.is(Role.AUDITOR)) {
            throw new NotPermittedException("trail by " + actor.role());
        }
        var number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        var found = trail.page(clean(account), clean(subject), number, SIZE);
        model.addAttribute("page", TrailPage.of(clean(account), clean(subject), found));
        return "audit/trail/index";
    }

    private static String clean(String typed) {
        return Vietnamese.clean(typed.substring(0, Math.min(typed.length(), LONGEST)));
    }
}
