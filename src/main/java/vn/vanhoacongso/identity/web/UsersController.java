package vn.vanhoacongso.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.AccountDirectory;

/** The administrator looks for an account. */
@Controller
class UsersController {

    static final String PATH = "/quan-tri/nguoi-dung";

    private final AccountDirectory accounts;

    UsersController(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    String index(
            @RequestParam(name = "tim", defaultValue = "") String search,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Actor actor,
            Model model) {
        var found = accounts.find(search, number(page), actor);
        var address = UriComponentsBuilder.fromPath(PATH)
                .queryParam("tim", "{tim}")
                .encode()
                .buildAndExpand(search)
                .toUriString();
        model.addAttribute("page", UsersPage.of(search, found, address));
        return "identity/users/index";
    }

    /** What is not a page number shows the first page. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
