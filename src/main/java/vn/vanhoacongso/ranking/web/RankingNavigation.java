package vn.vanhoacongso.ranking.web;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** The ranking in the menu; administrators find published results on the pages of the units. */
@Configuration(proxyBeanMethods = false)
class RankingNavigation {

    @Bean
    NavigationEntry rankingEntry() {
        return new NavigationEntry("ranking.menu", RankingPages.PATH, 40, EnumSet.complementOf(EnumSet.of(Role.ADMIN)));
    }
}
