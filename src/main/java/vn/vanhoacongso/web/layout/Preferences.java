package vn.vanhoacongso.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.util.WebUtils;

/** How a visitor likes to read; kept in cookies so that the sign-in page follows too. */
public record Preferences(String textSize, String density) {

    public static final String TEXT_SIZE = "co-chu";
    public static final String DENSITY = "mat-do";
    public static final Set<String> TEXT_SIZES = Set.of("100", "115", "130");
    public static final Set<String> DENSITIES = Set.of("gon", "thoang");

    static Preferences of(HttpServletRequest request) {
        return new Preferences(
                cookie(request, TEXT_SIZE, TEXT_SIZES, "100"), cookie(request, DENSITY, DENSITIES, "gon"));
    }

    boolean compact() {
        return density.equals("gon");
    }

    private static String cookie(HttpServletRequest request, String name, Set<String> allowed, String otherwise) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie != null && allowed.contains(cookie.getValue()) ? cookie.getValue() : otherwise;
    }
}
