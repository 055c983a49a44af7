package vn.vanhoacongso.audit.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** Where auditors find the trail in the menu. */
@Configuration(proxyBeanMethods = false)
class TrailNavigation {

    @Bean
    NavigationEntry trailEntry() {
        return new NavigationEntry("audit.trail.nav", "/nhat-ky", 920, Set.of(Role.AUDITOR));
    }
}
