package vn.vanhoacongso.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.orm.jpa.JpaSystemException;

class FailuresTests {

    /** The database was killed while a request was in its transaction. */
    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "57P01", "57P03"})
    void saysThatTheDatabaseIsAwayHoweverDeepItIsSaid(String state) {
        assertThat(Failures.status(wrapped(new SQLException("Connection is closed", state))))
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void keepsOurOwnMistakesApart() {
        assertThat(Failures.status(wrapped(new SQLException("syntax error", "42601"))))
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static JpaSystemException wrapped(SQLException cause) {
        return new JpaSystemException(new RuntimeException("Unable to rollback against JDBC Connection", cause));
    }
}
