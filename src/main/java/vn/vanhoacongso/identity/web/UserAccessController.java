package vn.vanhoacongso.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.AccountAdministration;
import vn.vanhoacongso.web.Notice;

/** The administrator closes and opens a person's way in, and hands out a new password that is shown once. */
@Controller
@RequestMapping(UserController.PATH)
class UserAccessController {

    private static final String BACK = "redirect:" + UserController.PATH;

    private final AccountAdministration accounts;

    UserAccessController(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/khoa")
    String block(@PathVariable String publicId, Actor actor, RedirectAttributes flash) {
        accounts.block(publicId, actor);
        flash.addFlashAttribute("notice", Notice.ok("identity.user.blocked"));
        return BACK;
    }

    @PostMapping("/mo-khoa")
    String unblock(@PathVariable String publicId, Actor actor, RedirectAttributes flash) {
        accounts.unblock(publicId, actor);
        flash.addFlashAttribute("notice", Notice.ok("identity.user.unblocked"));
        return BACK;
    }

    @PostMapping("/mat-khau")
    String resetPassword(@PathVariable String publicId, Actor actor, RedirectAttributes flash) {
        flash.addFlashAttribute("oneTimePassword", accounts.resetPassword(publicId, actor));
        flash.addFlashAttribute("notice", Notice.ok("identity.user.passwordReset"));
        return BACK;
    }
}
