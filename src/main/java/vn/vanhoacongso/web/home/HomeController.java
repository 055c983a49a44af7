package vn.vanhoacongso.web.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;

/** Where everybody starts: leaders with the overview, all others with their work. */
@Controller
class HomeController {

    @GetMapping("/")
    String show(Actor actor) {
        return "redirect:" + of(actor.role());
    }

    static String of(Role role) {
        return role == Role.LEADER ? "/tong-quan" : "/viec-can-lam";
    }

    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/tinh/img/bieu-tuong.svg";
    }
}
