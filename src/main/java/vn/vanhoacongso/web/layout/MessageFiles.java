package vn.vanhoacongso.web.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Every module brings one message file per language; Vietnamese is the base, whatever the browser asks for. */
@Configuration(proxyBeanMethods = false)
class MessageFiles {

    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.endsWith("_en.properties"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .distinct()
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("ngon-ngu");
        cookie.setDefaultLocale(Locale.of("vi"));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }
}
