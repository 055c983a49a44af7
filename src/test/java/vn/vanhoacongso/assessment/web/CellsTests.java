package vn.vanhoacongso.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.vanhoacongso.assessment.SeasonBuilder.as;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.SeasonBuilder;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.runtime.MovableClock;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SeasonBuilder.class})
class CellsTests {

    private static final String UNIT = "HH-PTCKH";
    private static final String CELL = "A1.1/points";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SeasonBuilder seasons;

    @Autowired
    MovableClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "[null]",
                "[1]",
                "null",
                "[{\"item\":\"A1.1/points\"}]",
                "[{\"item\":\"A1.1/points\",\"value\":\"1\",\"version\":0,\"opId\":\"x\"}]",
                "[{\"item\":\"A1.1/points\",\"value\":\"\\u0000\",\"version\":0,"
                        + "\"opId\":\"4c0e3d0a-6b0b-4b6a-9d0e-0b6f3c1c2d3e\"}]"
            })
    void refusesWhatIsNoListOfCells(String body) {
        var season = seasons.withFortyCells();
        assertThat(send(season, clerk(), body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("\"message\":\"");
    }

    @Test
    void refusesMoreThanFiftyCells() {
        var season = seasons.withFortyCells();
        var cells = new StringBuilder("[").append(cell(CELL, "1", 0, UUID.randomUUID()));
        for (int more = 0; more < 50; more++) {
            cells.append(',').append(cell(CELL, "1", 0, UUID.randomUUID()));
        }
        assertThat(send(season, clerk(), cells.append(']').toString())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(seasons.raw(season, UNIT, CELL)).isEmpty();
    }

    @Test
    void strangersAndReadersTypeNothing() {
        var season = seasons.withFortyCells();
        var body = "[" + cell(CELL, "1", 0, UUID.randomUUID()) + "]";
        assertThat(send(season, seasons.actor(Role.UNIT_CLERK, "HH-PNV"), body)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(season, seasons.actor(Role.UNIT_HEAD, UNIT), body)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(seasons.raw(season, UNIT, CELL)).isEmpty();
    }

    @Test
    void savesAndTellsRowAndSums() {
        var season = seasons.withFortyCells();
        assertThat(send(season, clerk(), "[" + cell(CELL, "1.5", 0, UUID.randomUUID()) + "]"))
                .hasStatusOk()
                .bodyText()
                .contains("\"outcome\":\"saved\"", "\"version\":1", "\"shown\":\"1,5\"", "\"points\":\"1,50\"")
                .contains("\"done\":1", "\"leaves\":40");
    }

    @Test
    void theSameOperationTwiceIsOneChange() {
        var season = seasons.withFortyCells();
        var operation = UUID.randomUUID();
        var body = "[" + cell(CELL, "2", 0, operation) + "]";
        send(season, clerk(), body);
        assertThat(send(season, clerk(), body)).bodyText().contains("\"outcome\":\"saved\"", "\"version\":1");
        assertThat(seasons.version(season, UNIT, CELL)).isOne();
    }

    @Test
    void keepsTextThatIsNoValue() {
        var season = seasons.withFortyCells();
        assertThat(send(season, clerk(), "[" + cell(CELL, "hai", 0, UUID.randomUUID()) + "]"))
                .bodyText()
                .contains("\"outcome\":\"invalid\"", "phải là số", "\"wrongCells\":[\"A1.1/points\"]");
        assertThat(seasons.raw(season, UNIT, CELL)).isEqualTo("hai");
    }

    @Test
    void showsBothTextsOfAConflict() {
        var season = seasons.withFortyCells();
        seasons.type(season, UNIT, CELL, "1", seasons.actor(Role.DISTRICT_CLERK, "HH"));
        assertThat(send(season, clerk(), "[" + cell(CELL, "2", 0, UUID.randomUUID()) + "]"))
                .bodyText()
                .contains("\"outcome\":\"conflict\"", "\"theirs\":\"1\"", "\"shown\":\"2\"", "Trần Thị Thử");
        assertThat(seasons.raw(season, UNIT, CELL)).isEqualTo("1");
    }

    @Test
    void locksAfterTheDeadlineAndKnowsWhatIsGone() {
        var season = seasons.withFortyCells();
        assertThat(send(season, clerk(), "[" + cell("Z9.9/points", "1", 0, UUID.randomUUID()) + "]"))
                .bodyText()
                .contains("\"outcome\":\"gone\"");
        clock.moveTo(LocalDateTime.of(2022, 12, 1, 8, 0));
        assertThat(send(season, clerk(), "[" + cell(CELL, "1", 0, UUID.randomUUID()) + "]"))
                .hasStatusOk()
                .bodyText()
                .contains("\"outcome\":\"locked\"", "Đã hết hạn nhập");
        clock.moveTo(LocalDateTime.of(2022, 11, 15, 9, 0));
    }

    private Actor clerk() {
        return seasons.actor(Role.UNIT_CLERK, UNIT);
    }

    private static String cell(String name, String value, long version, UUID operation) {
        return "{\"item\":\"%s\",\"value\":\"%s\",\"version\":%d,\"opId\":\"%s\"}"
                .formatted(name, value, version, operation);
    }

    private MvcTestResult send(Season season, Actor actor, String body) {
        return browser.post()
                .uri("/cham-diem/" + season.code() + "/" + UNIT + "/o")
                .with(as(actor))
                .with(csrf())
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
