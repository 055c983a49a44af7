package vn.vanhoacongso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.OwnPassword;

/** Leads whoever still has a password of the administrator to the page where it is replaced; asks once per session. */
class PasswordFirst implements HandlerInterceptor {

    private static final String OWN = "passwordIsOwn";

    private final OwnPassword password;

    PasswordFirst(OwnPassword password) {
        this.password = password;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Actor actor)) {
            return true;
        }
        var session = request.getSession();
        if (session.getAttribute(OWN) != null) {
            return true;
        }
        if (!password.mustChange(actor)) {
            session.setAttribute(OWN, true);
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PasswordController.PATH);
        return false;
    }
}
