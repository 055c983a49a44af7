package vn.vanhoacongso.assessment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of one reader's language, for page records and for answers to scripts. */
record Words(MessageSource messages, Locale locale) {

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    String of(String key, List<String> arguments) {
        return of(key, arguments.toArray());
    }
}
