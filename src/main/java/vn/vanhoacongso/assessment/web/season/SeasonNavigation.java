package vn.vanhoacongso.assessment.web.season;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** Where the administrator finds the seasons in the menu. */
@Configuration(proxyBeanMethods = false)
class SeasonNavigation {

    @Bean
    NavigationEntry seasonsEntry() {
        return new NavigationEntry("assessment.seasons.nav", SeasonController.PATH, 910, Set.of(Role.ADMIN));
    }
}
