package vn.vanhoacongso.web.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.vanhoacongso.web.OwnPath;
import vn.vanhoacongso.web.layout.Preferences;

/** Text size, density and language: plain links that remember the choice in a cookie and lead back. */
@Controller
class OptionsController {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final LocaleResolver locales;

    OptionsController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/tuy-chon")
    ResponseEntity<Void> update(
            @RequestParam(name = Preferences.TEXT_SIZE, required = false) @Nullable String textSize,
            @RequestParam(name = Preferences.DENSITY, required = false) @Nullable String density,
            @RequestParam(name = "ngon-ngu", required = false) @Nullable String language,
            @RequestParam(name = "ve", required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (textSize != null && Preferences.TEXT_SIZES.contains(textSize)) {
            keep(Preferences.TEXT_SIZE, textSize, request, response);
        }
        if (density != null && Preferences.DENSITIES.contains(density)) {
            keep(Preferences.DENSITY, density, request, response);
        }
        if (language != null && LANGUAGES.contains(language)) {
            locales.setLocale(request, response, Locale.of(language));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, OwnPath.of(back).value())
                .build();
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
