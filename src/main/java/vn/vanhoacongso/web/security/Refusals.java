package vn.vanhoacongso.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.web.OwnPath;

/** Sends strangers to the sign-in page in the manner of their request, and tells the others that they may not. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RedirectStrategy redirects = SecurityConfiguration.seeOther();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var signIn = signIn(request);
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", signIn);
        } else if (wantsJson(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("{\"status\":401,\"signIn\":\"" + PublicPaths.SIGN_IN + "\"}");
        } else {
            redirects.sendRedirect(request, response, signIn);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && nobodyIsSignedIn()) {
            commence(request, response, new SessionIsOver());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean nobodyIsSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    /** Only the address of a page is kept: what was posted is not repeated. */
    private static String signIn(HttpServletRequest request) {
        var hint = request.getRequestedSessionId() == null ? "" : "?het-phien";
        if (!request.getMethod().equals("GET") || request.getHeader("HX-Request") != null) {
            return PublicPaths.SIGN_IN + hint;
        }
        var query = request.getQueryString();
        var back = OwnPath.of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        if (back.equals(OwnPath.HOME)) {
            return PublicPaths.SIGN_IN + hint;
        }
        return PublicPaths.SIGN_IN + (hint.isEmpty() ? "?" : hint + "&") + "ve=" + back.encoded();
    }

    private static class SessionIsOver extends AuthenticationException {

        SessionIsOver() {
            super("the session is over");
        }
    }
}
