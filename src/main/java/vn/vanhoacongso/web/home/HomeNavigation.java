package vn.vanhoacongso.web.home;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** The work list stands first in the menu of everybody but the leaders, who start with the overview. */
@Configuration(proxyBeanMethods = false)
class HomeNavigation {

    @Bean
    NavigationEntry tasksEntry() {
        return new NavigationEntry(
                "web.tasks.title", "/viec-can-lam", 10, EnumSet.complementOf(EnumSet.of(Role.LEADER)));
    }
}
