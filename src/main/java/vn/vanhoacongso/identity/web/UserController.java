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
import vn.vanhoacongso.identity.domain.AccountAdministration;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.web.Notice;

/** The administrator sees one account with its grants and corrects the person's name. */
@Controller
@RequestMapping(UserController.PATH)
class UserController {

    static final String PATH = UsersController.PATH + "/{publicId}";

    private static final String PAGE = "identity/user/show";

    private final AccountDirectory directory;
    private final AccountAdministration accounts;
    private final BusinessClock clock;

    UserController(AccountDirectory directory, AccountAdministration accounts, BusinessClock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ModelAttribute("page")
    UserPage page(@PathVariable String publicId, Actor actor) {
        var account = directory.require(publicId, actor);
        return UserPage.of(account, directory.grants(account), actor, clock.today());
    }

    @GetMapping
    String show(@PathVariable String publicId, Actor actor, Model model) {
        model.addAttribute("form", UserForm.of(directory.require(publicId, actor)));
        return PAGE;
    }

    @PostMapping
    String update(
            @PathVariable String publicId,
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        accounts.rename(publicId, form.drawnAt(), form.person(), actor);
        flash.addFlashAttribute("notice", Notice.ok("identity.user.renamed"));
        return "redirect:" + PATH;
    }
}
