package vn.vanhoacongso.assessment.web.appraisal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.NavigationEntry;

/** Where appraisers find their queue in the menu. */
@Configuration(proxyBeanMethods = false)
class AppraisalNavigation {

    @Bean
    NavigationEntry appraisalEntry() {
        return new NavigationEntry(
                "assessment.appraisal.nav",
                "/tham-dinh",
                300,
                Set.of(Role.DISTRICT_APPRAISER, Role.PROV_APPRAISER, Role.AUDITOR));
    }
}
