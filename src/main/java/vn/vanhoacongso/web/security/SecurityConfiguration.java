package vn.vanhoacongso.web.security;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.COOKIES;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** One chain for every address: coarse rules here, the rest where things are loaded. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Pattern HUGE_LIST = Pattern.compile("\\[\\d{4,}\\]");

    @Bean
    SecurityFilterChain portal(HttpSecurity http, ActorFilter actors, SignIn signIn, Refusals refusals) {
        return http.authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(paths(PublicPaths.STATIC))
                                .permitAll()
                                .requestMatchers(paths(PublicPaths.OPEN))
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/*")
                                .permitAll()
                                .requestMatchers("/quan-tri/**", "/actuator/**")
                                .hasRole("ADMIN")
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(PublicPaths.SIGN_IN)
                        .usernameParameter(SignIn.ACCOUNT)
                        .passwordParameter(SignIn.PASSWORD)
                        .successHandler(signIn)
                        .failureHandler(signIn))
                .logout(out -> out.logoutUrl("/dang-xuat")
                        .addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE, COOKIES, STORAGE)))
                        .logoutSuccessHandler(signedOut()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.ignoringRequestMatchers(PublicPaths.REPORT))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .addFilterBefore(signIn.throttle(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(actors, AnonymousAuthenticationFilter.class)
                .build();
    }

    private static String[] paths(List<String> patterns) {
        return patterns.toArray(String[]::new);
    }

    private static SimpleUrlLogoutSuccessHandler signedOut() {
        var home = new SimpleUrlLogoutSuccessHandler();
        home.setDefaultTargetUrl(PublicPaths.SIGN_IN + "?da-thoat");
        home.setRedirectStrategy(seeOther());
        return home;
    }

    static DefaultRedirectStrategy seeOther() {
        var redirects = new DefaultRedirectStrategy();
        redirects.setStatusCode(HttpStatus.SEE_OTHER);
        return redirects;
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(RejectedRequests.METHODS);
        firewall.setAllowedParameterNames(SecurityConfiguration::isName);
        firewall.setAllowedParameterValues(SecurityConfiguration::isText);
        return firewall;
    }

    /** No NUL and no half of a surrogate pair: PostgreSQL keeps neither. */
    private static boolean isText(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    /** A text that asks for no list longer than a form of ours can have. */
    private static boolean isName(String name) {
        return isText(name) && !HUGE_LIST.matcher(name).find();
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return new RejectedRequests();
    }

    /** Before everything else, so that no answer leaves without its headers. */
    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders() {
        var registration = new FilterRegistrationBean<>(new AnswerHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    /** Part of the chain only, not a second time beside it. */
    @Bean
    FilterRegistrationBean<ActorFilter> actorsOnlyInTheChain(ActorFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
