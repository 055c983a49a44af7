package vn.vanhoacongso.identity.web;

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
import vn.vanhoacongso.identity.domain.AccountAdministration;
import vn.vanhoacongso.identity.domain.AccountName;
import vn.vanhoacongso.web.Notice;

/** The administrator opens an account and reads its first password once. */
@Controller
@RequestMapping(UsersController.PATH + "/moi")
class NewUserController {

    private static final String PAGE = "identity/user/new";

    private final AccountAdministration accounts;

    NewUserController(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", NewUserForm.blank());
        return PAGE;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") NewUserForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes flash) {
        if (!errors.hasFieldErrors("name")) {
            judgeName(form.account(), errors, actor);
        }
        if (errors.hasErrors()) {
            return PAGE;
        }
        var opened = accounts.open(form.account(), form.person(), actor);
        flash.addFlashAttribute("notice", Notice.ok("identity.user.opened", form.account()));
        flash.addFlashAttribute("oneTimePassword", opened.oneTimePassword());
        return "redirect:" + UsersController.PATH + "/" + opened.publicId();
    }

    private void judgeName(String name, BindingResult errors, Actor actor) {
        if (!AccountName.isValid(name)) {
            errors.rejectValue("name", "identity.user.nameInvalid");
        } else if (accounts.isTaken(name, actor)) {
            errors.rejectValue("name", "identity.user.nameTaken");
        }
    }
}
