package vn.vanhoacongso.runtime;

import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A start that only runs one command opens no port and does no background work, so it may run beside the portal. */
class CommandMode implements EnvironmentPostProcessor {

    private static final List<String> COMMANDS = List.of("portal.load-reference", "portal.create-admin");
    private static final Map<String, Object> QUIET =
            Map.of("server.port", "-1", "management.server.port", "-1", "portal.jobs.enabled", "false");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (COMMANDS.stream().anyMatch(environment::containsProperty)) {
            environment.getPropertySources().addFirst(new MapPropertySource("commandMode", QUIET));
        }
    }
}
