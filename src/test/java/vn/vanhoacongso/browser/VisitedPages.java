package vn.vanhoacongso.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes which page templates the portal has shown, so that a test can prove that it left none out. */
@TestConfiguration(proxyBeanMethods = false)
class VisitedPages implements WebMvcConfigurer, HandlerInterceptor {

    private final Set<String> names = new ConcurrentSkipListSet<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown != null && shown.getViewName() != null && !shown.getViewName().startsWith("redirect:")) {
            names.add(shown.getViewName());
        }
    }

    Set<String> names() {
        return names;
    }
}
