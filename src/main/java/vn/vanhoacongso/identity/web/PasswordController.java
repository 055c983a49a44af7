package vn.vanhoacongso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.OwnPassword;
import vn.vanhoacongso.identity.domain.PasswordRules;
import vn.vanhoacongso.web.Notice;

/** Everybody changes the own password; whoever got one from the administrator does it first of all. */
@Controller
@RequestMapping(PasswordController.PATH)
class PasswordController {

    static final String PATH = "/tai-khoan/mat-khau";

    private static final String PAGE = "identity/password/edit";

    private final OwnPassword password;
    private final PasswordRules rules;

    PasswordController(OwnPassword password, PasswordRules rules) {
        this.password = password;
        this.rules = rules;
    }

    @ModelAttribute("page")
    PasswordPage page(Actor actor) {
        return new PasswordPage(actor.account(), password.mustChange(actor));
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", PasswordForm.blank());
        return PAGE;
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        judge(form, errors, actor);
        if (errors.hasErrors()) {
            return PAGE;
        }
        password.change(
                form.typedOld(), form.typedNew(), actor, request.getSession().getId());
        flash.addFlashAttribute("notice", Notice.ok("identity.password.changed"));
        return "redirect:/tai-khoan";
    }

    /** The old password is compared last, and only when the rest is right: one hash for each try. */
    private void judge(PasswordForm form, BindingResult errors, Actor actor) {
        if (errors.hasErrors()) {
            return;
        }
        rules.objection(form.typedNew(), actor.account())
                .ifPresent(refusal -> errors.rejectValue(
                        "chosen", refusal.key(), refusal.arguments().toArray(), null));
        if (form.isUnchanged()) {
            errors.rejectValue("chosen", "identity.password.unchanged");
        }
        if (!form.isRepeated()) {
            errors.rejectValue("repeated", "identity.password.notRepeated");
        }
        if (!errors.hasErrors() && !password.isOwn(form.typedOld(), actor)) {
            errors.rejectValue("old", "identity.password.oldWrong");
        }
    }
}
