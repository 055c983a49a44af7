package vn.vanhoacongso.identity.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.identity.domain.OwnPassword;
import vn.vanhoacongso.web.NavigationEntry;

/** Hangs the pages of accounts into the frame of all pages. */
@Configuration(proxyBeanMethods = false)
class IdentityPages {

    private static final int LATE = 900;

    @Bean
    NavigationEntry usersEntry() {
        return new NavigationEntry("identity.users.title", UsersController.PATH, LATE, Set.of(Role.ADMIN));
    }

    @Bean
    WebMvcConfigurer passwordFirst(OwnPassword password) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PasswordFirst(password))
                        .excludePathPatterns(PasswordController.PATH, "/tinh/**", "/webjars/**", "/error");
            }
        };
    }
}
