package vn.vanhoacongso.runtime;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The computer's own time, for sessions, sign-in, logs and jobs; dates and deadlines come from {@link BusinessClock}. */
@Configuration(proxyBeanMethods = false)
class SystemClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
