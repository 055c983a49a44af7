package vn.vanhoacongso.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;

/** Everybody sees the own account: the name, the grants with their dates, the way to a new password. */
@Controller
class AccountController {

    private final AccountDirectory accounts;
    private final BusinessClock clock;

    AccountController(AccountDirectory accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/tai-khoan")
    String show(Actor actor, Model model) {
        var account = accounts.own(actor);
        var today = clock.today();
        var rows = accounts.grants(account).stream()
                .map(grant -> GrantRow.of(grant, today, null))
                .toList();
        model.addAttribute(
                "page",
                new AccountPage(account.name(), account.displayName(), Vietnamese.moment(account.createdAt()), rows));
        return "identity/account/show";
    }
}
