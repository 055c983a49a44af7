package vn.vanhoacongso.runtime.session;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Servlet sessions come from our table instead of from the memory of one node. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    /** Just before the filter of Spring Session, which itself stands before the security chain. */
    private static final int ORDER = SessionRepositoryFilter.DEFAULT_ORDER - 1;

    @Bean
    StoredSessions storedSessions(
            JdbcClient database, PlatformTransactionManager transactions, Clock clock, SessionSettings settings) {
        return new StoredSessions(database, new TransactionTemplate(transactions), clock, settings);
    }

    @Bean
    CookieSerializer cookieSerializer() {
        return new SessionCookie();
    }

    @Bean
    HttpSessionIdResolver httpSessionIdResolver(CookieSerializer cookie) {
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }

    @Bean
    FilterRegistrationBean<SessionsOfRequest> sessionsOfRequest() {
        var registration = new FilterRegistrationBean<>(new SessionsOfRequest());
        registration.setOrder(ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }
}
