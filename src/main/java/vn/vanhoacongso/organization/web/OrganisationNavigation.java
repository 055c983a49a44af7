package vn.vanhoacongso.organization.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** Where the tree stands in the menu: for administrators as a register, for leaders as a search. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    @Bean
    NavigationEntry unitsEntry() {
        return new NavigationEntry("organization.menu.units", UnitLinks.UNITS, 60, Set.of(Role.ADMIN, Role.AUDITOR));
    }

    @Bean
    NavigationEntry unitSearchEntry() {
        return new NavigationEntry("organization.menu.search", UnitLinks.UNITS, 70, Set.of(Role.LEADER));
    }
}
