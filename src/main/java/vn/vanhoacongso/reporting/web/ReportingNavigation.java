package vn.vanhoacongso.reporting.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** The overview stands first for leaders, who have nothing else to do here, and late for those who work on files. */
@Configuration(proxyBeanMethods = false)
class ReportingNavigation {

    @Bean
    NavigationEntry overviewForLeadersEntry() {
        return new NavigationEntry("reporting.menu", OverviewController.PATH, 10, Set.of(Role.LEADER));
    }

    @Bean
    NavigationEntry overviewEntry() {
        var others = EnumSet.copyOf(OverviewController.READERS);
        others.remove(Role.LEADER);
        return new NavigationEntry("reporting.menu", OverviewController.PATH, 45, others);
    }
}
