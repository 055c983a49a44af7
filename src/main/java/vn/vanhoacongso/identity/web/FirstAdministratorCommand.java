package vn.vanhoacongso.identity.web;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import vn.vanhoacongso.identity.domain.FirstAdministrator;
import vn.vanhoacongso.shared.IllegalMoveException;

/** The start "--portal.create-admin=name": opens the first administrator's account, prints its password, and ends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(FirstAdministratorCommand.ACCOUNT)
class FirstAdministratorCommand {

    static final String ACCOUNT = "portal.create-admin";

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner createAndLeave(
            FirstAdministrator administrators,
            MessageSource messages,
            Environment settings,
            ApplicationContext portal) {
        return arguments -> {
            var failed = run(administrators, messages, settings, System.out) ? 0 : 1;
            System.exit(SpringApplication.exit(portal, () -> failed));
        };
    }

    static boolean run(
            FirstAdministrator administrators, MessageSource messages, Environment settings, PrintStream out) {
        var name = settings.getProperty(ACCOUNT, "");
        try {
            var person = messages.getMessage("identity.first.displayName", null, VIETNAMESE);
            var password = administrators.create(name, person);
            out.println(messages.getMessage("identity.first.created", new Object[] {name, password}, VIETNAMESE));
            return true;
        } catch (IllegalMoveException refusal) {
            out.println(messages.getMessage(refusal.key(), refusal.arguments().toArray(), VIETNAMESE));
            return false;
        }
    }
}
