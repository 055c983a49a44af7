package vn.vanhoacongso.runtime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import vn.vanhoacongso.TestServer;
import vn.vanhoacongso.runtime.postgres.UnusableDatabaseException;

/** Each way in which a start can fail ends in one sentence. */
class FailedStartTests {

    private static final String NOBODY_LISTENS = "jdbc:postgresql://127.0.0.1:1/portal?password=hidden";

    @Test
    void theNamedDatabaseDoesNotAnswer() {
        assertThat(sentence(NOBODY_LISTENS, "someone"))
                .isEqualTo("The database jdbc:postgresql://127.0.0.1:1/portal cannot be reached.");
    }

    @Test
    void theNamedDatabaseDoesNotLetThePortalIn() {
        var url = TestServer.running().freshDatabase().url();
        assertThat(sentence(url, "portal_app")).isEqualTo("The database " + url + " does not let the portal in.");
    }

    @Test
    void otherFailuresOfTheDatabaseAreNotExplainedAway() {
        var analyzer = new UnreachableDatabaseAnalyzer(environment(NOBODY_LISTENS));
        assertThat(analyzer.analyze(new SQLException("duplicate key", "23505"))).isNull();
    }

    @Test
    void theEmbeddedServerSaysItsOwnSentence() {
        var failure = new IllegalStateException(new UnusableDatabaseException("The sentence.", "The way out."));
        var analysis = requireNonNull(new UnusableDatabaseAnalyzer().analyze(failure));
        assertThat(analysis.getDescription()).isEqualTo("The sentence.");
        assertThat(analysis.getAction()).isEqualTo("The way out.");
    }

    @Test
    void commandsOpenNoPort() {
        var environment = new MockEnvironment().withProperty("portal.load-reference", "");
        new CommandMode().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("server.port")).isEqualTo("-1");
        assertThat(environment.getProperty("portal.jobs.enabled")).isEqualTo("false");
    }

    private static String sentence(String url, String user) {
        var analyzer = new UnreachableDatabaseAnalyzer(environment(url));
        var failure = new Exception[1];
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, "wrong"))
                .isInstanceOfSatisfying(SQLException.class, refused -> failure[0] = refused);
        return requireNonNull(analyzer.analyze(new IllegalStateException(failure[0])))
                .getDescription();
    }

    private static MockEnvironment environment(String url) {
        return new MockEnvironment().withProperty("spring.datasource.url", url);
    }
}
