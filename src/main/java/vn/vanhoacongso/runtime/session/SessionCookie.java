package vn.vanhoacongso.runtime.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Under TLS the cookie is bound to the host by its name; plain HTTP, on the own machine, has a name of its own. */
class SessionCookie implements CookieSerializer {

    private final CookieSerializer secure = named("__Host-PHIEN", true);
    private final CookieSerializer plain = named("PHIEN", false);

    private static CookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        (value.getRequest().isSecure() ? secure : plain).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return (request.isSecure() ? secure : plain).readCookieValues(request);
    }
}
