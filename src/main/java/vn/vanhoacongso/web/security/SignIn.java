package vn.vanhoacongso.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.web.OwnPath;

/** What follows a try to sign in: back to where the person wanted to go, or the same sentence for every reason. */
@Component
class SignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String ACCOUNT = "taiKhoan";
    static final String PASSWORD = "matKhau";
    static final String BACK = "ve";

    /** Session attribute with the name that was typed, shown once after a failure. */
    static final String TYPED = "typedAccount";

    private final LoginThrottle throttle;
    private final RedirectStrategy redirects = SecurityConfiguration.seeOther();

    SignIn(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    /** Refuses a try that comes too soon before any password is looked at. */
    Filter throttle() {
        return (request, response, chain) -> {
            var asked = (HttpServletRequest) request;
            if (isTry(asked) && !throttle.admits(account(asked), asked.getRemoteAddr())) {
                onAuthenticationFailure(asked, (HttpServletResponse) response, new LockedException("too soon"));
                return;
            }
            chain.doFilter(request, response);
        };
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        throttle.forget(account(request), request.getRemoteAddr());
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(TYPED);
        }
        redirects.sendRedirect(
                request, response, OwnPath.of(request.getParameter(BACK)).value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var typed = account(request);
        request.getSession().setAttribute(TYPED, typed.substring(0, Math.min(100, typed.length())));
        var back = OwnPath.of(request.getParameter(BACK));
        redirects.sendRedirect(request, response, PublicPaths.SIGN_IN + "?loi&ve=" + back.encoded());
    }

    private static boolean isTry(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(PublicPaths.SIGN_IN);
    }

    private static String account(HttpServletRequest request) {
        var typed = request.getParameter(ACCOUNT);
        return typed == null ? "" : typed.strip();
    }
}
