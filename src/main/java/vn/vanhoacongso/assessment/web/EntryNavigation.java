package vn.vanhoacongso.assessment.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** The places of entry and progress in the main menu. */
@Configuration(proxyBeanMethods = false)
class EntryNavigation {

    @Bean
    NavigationEntry entryNavigation() {
        return new NavigationEntry(
                "assessment.nav.entry", "/cham-diem", 20, Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DISTRICT_CLERK));
    }

    @Bean
    NavigationEntry progressNavigation() {
        return new NavigationEntry("assessment.nav.progress", "/tien-do", 25, ProgressController.READERS);
    }
}
