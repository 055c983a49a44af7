package vn.vanhoacongso.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Notice;
import vn.vanhoacongso.web.OwnPath;
import vn.vanhoacongso.web.PortalLayout;
import vn.vanhoacongso.web.PortalLayout.Choice;
import vn.vanhoacongso.web.PortalLayout.Message;
import vn.vanhoacongso.web.PortalLayout.Person;
import vn.vanhoacongso.web.PortalLayout.Reading;
import vn.vanhoacongso.web.PortalLayout.TextSize;

/** Decides what the frame shows for one request, also where no controller is involved (error pages). */
@Component
public class Layouts {

    private final Menu menu;
    private final BusinessClock clock;
    private final MessageSource messages;
    private final LocaleResolver locales;
    private final boolean demonstration;

    Layouts(Menu menu, BusinessClock clock, MessageSource messages, LocaleResolver locales, Environment settings) {
        this.menu = menu;
        this.clock = clock;
        this.messages = messages;
        this.locales = locales;
        this.demonstration = settings.getProperty("spring.datasource.url") == null;
    }

    public PortalLayout of(HttpServletRequest request) {
        var actor = actor();
        var locale = locales.resolveLocale(request);
        var path = path(request);
        return new PortalLayout(
                actor == null ? null : person(actor, locale),
                actor == null ? List.of() : menu.entries(actor.role(), path),
                actor == null ? List.of() : choices(actor, locale),
                actor == null ? List.of() : menu.parts(actor),
                textSizes(Preferences.of(request), back(request, path)),
                message(request, locale),
                reading(Preferences.of(request), back(request, path), locale),
                Vietnamese.date(clock.today()),
                demonstration || clock.isShifted());
    }

    private static @Nullable Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    private static OwnPath back(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET")) {
            return OwnPath.HOME;
        }
        var query = request.getQueryString();
        return OwnPath.of(query == null ? path : path + "?" + query);
    }

    private Person person(Actor actor, Locale locale) {
        return new Person(
                actor.name(),
                text("web.role." + actor.role(), locale),
                actor.grant().unitName());
    }

    private List<Choice> choices(Actor actor, Locale locale) {
        return actor.grants().stream()
                .map(grant -> new Choice(
                        grant.id(),
                        grant.unitName() + " – " + text("web.role." + grant.role(), locale),
                        grant.id() == actor.grant().id()))
                .toList();
    }

    private static List<TextSize> textSizes(Preferences preferences, OwnPath back) {
        return List.of(
                textSize("A−", "100", preferences, back),
                textSize("A", "115", preferences, back),
                textSize("A+", "130", preferences, back));
    }

    private static TextSize textSize(String label, String size, Preferences preferences, OwnPath back) {
        return new TextSize(
                label,
                "web.layout.text." + size,
                option(Preferences.TEXT_SIZE, size, back),
                preferences.textSize().equals(size) ? "true" : null);
    }

    private Reading reading(Preferences preferences, OwnPath back, Locale locale) {
        var language = locale.getLanguage();
        var density = preferences.compact() ? "thoang" : "gon";
        return new Reading(
                language,
                "text-" + preferences.textSize(),
                preferences.compact() ? "density-compact" : "density-roomy",
                option("ngon-ngu", language.equals("vi") ? "en" : "vi", back),
                option(Preferences.DENSITY, density, back),
                text("web.layout.density." + density, locale));
    }

    private static String option(String name, String value, OwnPath back) {
        return "/tuy-chon?" + name + "=" + value + "&ve=" + back.encoded();
    }

    private @Nullable Message message(HttpServletRequest request, Locale locale) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return switch (flash == null ? null : flash.get("notice")) {
            case Notice notice ->
                new Message(
                        notice.tone(),
                        icon(notice.tone()),
                        messages.getMessage(notice.key(), notice.arguments().toArray(), locale));
            case String key -> new Message("ok", icon("ok"), text(key, locale));
            case null, default -> null;
        };
    }

    private static String icon(String tone) {
        return switch (tone) {
            case "ok" -> "check";
            case "warn" -> "alert";
            case "err" -> "error";
            default -> "info";
        };
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
