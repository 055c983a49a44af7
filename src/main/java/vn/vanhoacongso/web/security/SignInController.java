package vn.vanhoacongso.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.web.OwnPath;

/** The page on which people sign in; the form itself is taken by the security chain. */
@Controller
class SignInController {

    @GetMapping(PublicPaths.SIGN_IN)
    String show(
            @RequestParam(name = SignIn.BACK, required = false) @Nullable String back,
            @RequestParam(name = "loi", required = false) @Nullable String failed,
            @RequestParam(name = "het-phien", required = false) @Nullable String expired,
            @RequestParam(name = "da-thoat", required = false) @Nullable String left,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new SignInPage(
                        OwnPath.of(back).value(), typed(request), failed != null, expired != null, left != null));
        model.addAttribute("quiet", true);
        return "web/sign-in/new";
    }

    private static String typed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SignIn.TYPED) instanceof String name ? name : "";
    }
}
