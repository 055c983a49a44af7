package vn.vanhoacongso.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What anybody may ask for; no session is read there. */
final class PublicPaths {

    static final String SIGN_IN = "/dang-nhap";
    static final String REPORT = "/csp-bao-cao";

    /** Cached by browsers under addresses that change with the content. */
    static final List<String> STATIC = List.of("/tinh/**", "/webjars/**");

    static final List<String> OPEN = List.of(SIGN_IN, REPORT, "/favicon.ico", "/tuy-chon", "/tro-giup/**", "/error");

    private PublicPaths() {}

    static boolean isStatic(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/tinh/") || path.startsWith("/webjars/");
    }

    /** Answered without asking who is there. */
    static boolean isAnonymous(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isStatic(request) || path.equals(REPORT) || path.equals("/favicon.ico");
    }
}
