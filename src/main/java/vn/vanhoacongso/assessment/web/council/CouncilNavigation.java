package vn.vanhoacongso.assessment.web.council;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** Where the council finds its files in the menu. */
@Configuration(proxyBeanMethods = false)
class CouncilNavigation {

    @Bean
    NavigationEntry councilEntry() {
        return new NavigationEntry("assessment.council.nav", "/hoi-dong", 320, Set.of(Role.COUNCIL, Role.AUDITOR));
    }
}
