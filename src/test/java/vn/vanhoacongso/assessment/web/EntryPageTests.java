package vn.vanhoacongso.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.vanhoacongso.assessment.SeasonBuilder.as;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
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
class EntryPageTests {

    private static final String UNIT = "HH-PTCKH";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SeasonBuilder seasons;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backInTime() {
        clock.moveTo(LocalDateTime.of(2022, 11, 15, 9, 0));
    }

    @Test
    void foreignUnitsDoNotExist() {
        var season = seasons.withFullSet();
        assertThat(show(season, "HH-PNV", clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(show(season, "KHONG-CO", clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(season, clerk(), "HH-PNV")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadersAndAdministratorsSeeNoFile() {
        var season = seasons.withFullSet();
        assertThat(show(season, UNIT, seasons.actor(Role.LEADER, "ND"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(show(season, UNIT, seasons.actor(Role.ADMIN, "ND"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyClerksType() {
        var season = seasons.withFullSet();
        for (var role : new Role[] {Role.UNIT_HEAD}) {
            assertThat(send(season, seasons.actor(role, UNIT), UNIT)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(send(season, seasons.actor(Role.DISTRICT_APPRAISER, "HH"), UNIT))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(season, seasons.actor(Role.AUDITOR, "ND"), UNIT)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void readersGetTheGridWithoutAnythingToType() {
        var season = seasons.withFullSet();
        assertThat(show(season, UNIT, seasons.actor(Role.UNIT_HEAD, UNIT)))
                .hasStatusOk()
                .bodyText()
                .contains("A1.1")
                .doesNotContain("data-entry=\"on\"")
                .doesNotContain("name=\"v:");
    }

    @Test
    void keepsWhatCameAfterTheDeadline() {
        var season = seasons.withFullSet();
        clock.moveTo(LocalDateTime.of(2022, 12, 1, 8, 0));
        assertThat(send(season, clerk(), UNIT, "A1.2/numerator", "12"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã hết hạn nhập");
    }

    @Test
    void showsOneControlPerInput() {
        var season = seasons.withFullSet();
        assertThat(show(season, UNIT, clerk()))
                .hasStatusOk()
                .bodyText()
                .contains("data-entry=\"on\"")
                .contains("id=\"A1.2/numerator\"")
                .contains("data-kind=\"CHECK\"", "data-kind=\"CHOICE\"", "data-kind=\"INTEGER\"")
                .contains("Bên thẩm định nhập", "Hệ thống tự tính")
                .contains("Còn 15 ngày");
    }

    @Test
    void savesTheWholeFormWithoutScript() {
        var season = seasons.withFullSet();
        assertThat(send(season, clerk(), UNIT, "A1.2/numerator", "9", "A1.2/denominator", "10"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.raw(season, UNIT, "A1.2/numerator")).isEqualTo("9");
        assertThat(show(season, UNIT, clerk())).bodyText().contains("= 90,00%");
    }

    @Test
    void keepsTextThatIsNoNumberAndSavesTheRest() {
        var season = seasons.withFullSet();
        assertThat(send(season, clerk(), UNIT, "A1.2/numerator", "7 người", "A1.2/denominator", "10"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"7 người\"", "phải là số nguyên", "href=\"#A1.2/numerator\"");
        assertThat(seasons.raw(season, UNIT, "A1.2/denominator")).isEqualTo("10");
        assertThat(seasons.raw(season, UNIT, "A1.2/numerator")).isEqualTo("7 người");
    }

    @Test
    void aFormSentTwiceSavesOnce() {
        var season = seasons.withFullSet();
        send(season, clerk(), UNIT, "A1.2/numerator", "9");
        assertThat(send(season, clerk(), UNIT, "A1.2/numerator", "9")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.version(season, UNIT, "A1.2/numerator")).isEqualTo(1);
    }

    @Test
    void keepsBothTextsOfAConflict() {
        var season = seasons.withFullSet();
        seasons.type(season, UNIT, "A1.2/numerator", "8", seasons.actor(Role.DISTRICT_CLERK, "HH"));
        assertThat(send(season, clerk(), UNIT, "A1.2/numerator", "9"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"9\"", "của người khác “8”");
        assertThat(seasons.raw(season, UNIT, "A1.2/numerator")).isEqualTo("8");
    }

    @Test
    void untouchedBoxesAreNotAnswered() {
        var season = seasons.withFullSet();
        var leaf = seasons.setOf(season, UNIT).leaves().stream()
                .filter(one -> one.measure().kind().equals("CHECKLIST"))
                .findFirst()
                .orElseThrow();
        var cell = leaf.cell(leaf.measure().inputs().getFirst());
        assertThat(send(season, clerk(), UNIT, cell, "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.sheet(season, UNIT).cells()).doesNotContainKey(cell);
        assertThat(browser.post()
                        .uri("/cham-diem/" + season.code() + "/" + UNIT)
                        .with(as(clerk()))
                        .with(csrf())
                        .param(cell, "0")
                        .param("g:" + cell, "")
                        .param("khong:" + leaf.code(), "1")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.raw(season, UNIT, cell)).isEqualTo("0");
    }

    private Actor clerk() {
        return seasons.actor(Role.UNIT_CLERK, UNIT);
    }

    private MvcTestResult show(Season season, String unit, Actor actor) {
        return browser.get()
                .uri("/cham-diem/" + season.code() + "/" + unit)
                .with(as(actor))
                .exchange();
    }

    private MvcTestResult send(Season season, Actor actor, String unit, String... cells) {
        var post = browser.post()
                .uri("/cham-diem/" + season.code() + "/" + unit)
                .with(as(actor))
                .with(csrf())
                .param("khoa", "mot-khoa");
        for (int at = 0; at < cells.length; at += 2) {
            post = post.param(cells[at], cells[at + 1])
                    .param("g:" + cells[at], "")
                    .param("v:" + cells[at], "0");
        }
        return post.exchange();
    }
}
