package vn.vanhoacongso.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.UnreadableRequestException;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.layout.Layouts;

/** Turns a failure into a page, or into JSON for a script, and into a line of the log with the same code. */
@Component
class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 409, 413, 415, 429, 500, 503);

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final Layouts layouts;
    private final BusinessClock clock;

    ErrorAnswers(MessageSource messages, LocaleResolver locales, Layouts layouts, BusinessClock clock) {
        this.messages = messages;
        this.locales = locales;
        this.layouts = layouts;
        this.clock = clock;
    }

    ModelAndView answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, @Nullable Throwable cause) {
        var page = page(status, cause, locales.resolveLocale(request));
        log(page, status, cause);
        response.setStatus(status.value());
        if (wantsJson(request)) {
            return new ModelAndView(
                    new JacksonJsonView(),
                    Map.of("status", page.status(), "message", page.what(), "reference", page.reference()));
        }
        return new ModelAndView(
                "error/show", Map.of("page", page, "layout", layouts.of(request), "quiet", true), status);
    }

    private ErrorPage page(HttpStatus status, @Nullable Throwable cause, Locale locale) {
        var family = "web.error." + (cause instanceof IllegalMoveException ? "move" : explained(status.value()));
        var what = switch (cause) {
            case IllegalMoveException move ->
                messages.getMessage(move.key(), move.arguments().toArray(), locale);
            case UnreadableRequestException unreadable -> messages.getMessage(unreadable.key(), null, locale);
            case null, default -> messages.getMessage(family + ".what", null, locale);
        };
        return new ErrorPage(
                status.value(),
                messages.getMessage(family + ".title", null, locale),
                what,
                messages.getMessage(family + ".advice", null, locale),
                reference(),
                Vietnamese.moment(clock.now()));
    }

    private static int explained(int status) {
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status >= 500 ? 500 : 400;
    }

    private static String reference() {
        return HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private static void log(ErrorPage page, HttpStatus status, @Nullable Throwable cause) {
        if (status.is5xxServerError()) {
            LOG.error("{} answered with {}", page.reference(), status.value(), cause);
        } else {
            LOG.info(
                    "{} answered with {}: {}",
                    page.reference(),
                    status.value(),
                    cause == null ? "no exception" : cause.getClass().getSimpleName());
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && accept.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
