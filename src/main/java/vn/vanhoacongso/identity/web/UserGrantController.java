package vn.vanhoacongso.identity.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.identity.domain.GrantAdministration;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.web.Notice;

/** The administrator gives a grant and ends one. */
@Controller
@RequestMapping(UserController.PATH + "/vai-tro")
class UserGrantController {

    private static final String PAGE = "identity/grant/new";
    private static final String BACK = "redirect:" + UserController.PATH;

    private final AccountDirectory directory;
    private final GrantAdministration grants;
    private final BusinessClock clock;

    UserGrantController(AccountDirectory directory, GrantAdministration grants, BusinessClock clock) {
        this.directory = directory;
        this.grants = grants;
        this.clock = clock;
    }

    @GetMapping("/moi")
    String edit(@PathVariable String publicId, Actor actor, Model model) {
        model.addAttribute("page", GrantPage.of(directory.require(publicId, actor)));
        model.addAttribute("form", GrantForm.blank(clock.today()));
        return PAGE;
    }

    @PostMapping("/moi")
    String create(
            @PathVariable String publicId,
            @Valid @ModelAttribute("form") GrantForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("page", GrantPage.of(directory.require(publicId, actor)));
        judge(publicId, form, errors, actor);
        if (errors.hasErrors()) {
            return PAGE;
        }
        grants.give(form.request(publicId), actor);
        flash.addFlashAttribute("notice", Notice.ok("identity.grant.given"));
        return BACK;
    }

    @PostMapping("/{grantId}/ket-thuc")
    String end(@PathVariable String publicId, @PathVariable String grantId, Actor actor, RedirectAttributes flash) {
        grants.end(publicId, grantId, actor);
        flash.addFlashAttribute("notice", Notice.ok("identity.grant.ended"));
        return BACK;
    }

    private void judge(String publicId, GrantForm form, BindingResult errors, Actor actor) {
        if (form.typedFrom().wrong()) {
            errors.rejectValue("from", "identity.grant.dateWrong");
        }
        if (form.typedLastDay().wrong()) {
            errors.rejectValue("lastDay", "identity.grant.dateWrong");
        }
        if (!errors.hasErrors()) {
            grants.objection(form.request(publicId), actor)
                    .ifPresent(refusal ->
                            errors.reject(refusal.key(), refusal.arguments().toArray(), null));
        }
    }
}
