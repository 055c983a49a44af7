package vn.vanhoacongso.runtime.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long somebody stays signed in: without doing anything, as an administrator, and at most. */
@ConfigurationProperties("portal.session")
public record SessionSettings(
        @DefaultValue("2h") Duration idle,
        @DefaultValue("30m") Duration idleOfAdministrators,
        @DefaultValue("12h") Duration absolute) {}
