package vn.vanhoacongso.runtime;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says which named database does not answer or does not let the portal in. */
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String NO_CONNECTION = "08";
    private static final String NOT_LET_IN = "28";
    private static final String NO_SUCH_DATABASE = "3D";

    private final Environment environment;

    UnreachableDatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        var url = environment.getProperty("spring.datasource.url");
        var state = cause.getSQLState();
        if (url == null || state == null) {
            return null;
        }
        var reason = reason(state.substring(0, Math.min(2, state.length())));
        if (reason == null) {
            return null;
        }
        return new FailureAnalysis(
                "The database %s %s.".formatted(withoutParameters(url), reason),
                "Check spring.datasource.url, the user and the password, and that PostgreSQL runs and accepts this host.",
                cause);
    }

    private static @Nullable String reason(String kind) {
        return switch (kind) {
            case NO_CONNECTION -> "cannot be reached";
            case NOT_LET_IN -> "does not let the portal in";
            case NO_SUCH_DATABASE -> "does not exist";
            default -> null;
        };
    }

    /** Parameters may carry a password. */
    private static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "");
    }
}
