package vn.vanhoacongso.criteria.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** The menu holds at most seven entries: those who work with a set reach it from the sheet itself. */
@Configuration(proxyBeanMethods = false)
class CriteriaNavigation {

    @Bean
    NavigationEntry criteriaEntry() {
        return new NavigationEntry(
                "criteria.sets.title", "/bo-tieu-chi", 40, Set.of(Role.ADMIN, Role.AUDITOR, Role.COUNCIL));
    }
}
