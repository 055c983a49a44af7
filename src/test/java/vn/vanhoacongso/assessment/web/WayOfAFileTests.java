package vn.vanhoacongso.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.vanhoacongso.assessment.SeasonBuilder.as;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.SeasonBuilder;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.Stage;

/** Check, evidence, the steps to the district, and the lists beside them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SeasonBuilder.class})
class WayOfAFileTests {

    private static final String UNIT = "HH-PTCKH";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SeasonBuilder seasons;

    @Test
    void anIncompleteFileStaysWithItsGaps() {
        var season = seasons.withFullSet();
        seasons.type(season, UNIT, "A1.2/numerator", "1", clerk());
        assertThat(get(season, "/kiem-tra", clerk())).hasStatusOk().bodyText().contains("Phải bổ sung", "#A1.1");
        assertThat(move(season, "/trinh-duyet", clerk(), "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.file(season, UNIT).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void wrongRolesAndOldVersionsMoveNothing() {
        var season = seasons.withFullSet();
        seasons.askApproval(season, UNIT);
        assertThat(move(season, "/gui", clerk(), "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(move(season, "/gui", seasons.actor(Role.UNIT_HEAD, "HH-PNV"), ""))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post()
                        .uri(uri(season, "/gui"))
                        .with(as(head()))
                        .with(csrf())
                        .param("version", "77")
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(seasons.file(season, UNIT).stage()).isEqualTo(Stage.PENDING_HEAD);
    }

    @Test
    void aReturnNeedsAReason() {
        var season = seasons.withFullSet();
        seasons.askApproval(season, UNIT);
        assertThat(move(season, "/tra-lai", head(), " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy ghi lý do.");
        assertThat(move(season, "/tra-lai", head(), "Thiếu bảng kê")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(season, "/lich-su", head())).hasStatusOk().bodyText().contains("Thiếu bảng kê");
    }

    @Test
    void goesFromTheClerkToTheDistrictAndBack() {
        var season = seasons.withFullSet();
        seasons.fill(season, UNIT);
        assertThat(move(season, "/trinh-duyet", clerk(), "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(season, "/kiem-tra", head())).bodyText().contains("Gửi thẩm định", "Trả lại để sửa");
        var version = seasons.file(season, UNIT).version();
        assertThat(move(season, "/gui", head(), "", version)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move(season, "/gui", head(), "", version)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move(season, "/chuyen", seasons.actor(Role.DISTRICT_CLERK, "HH"), ""))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.file(season, UNIT).stage()).isEqualTo(Stage.DISTRICT_CHECKED);
        assertThat(move(season, "/rut-lai", head(), "Sai số liệu")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.file(season, UNIT).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void evidenceIsRefusedByContentAndHandedOutAsAttachment() {
        var season = seasons.withFullSet();
        assertThat(upload(season, "bao-cao.pdf", "<script>".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tệp bao-cao.pdf không nhận được");
        assertThat(upload(season, "", new byte[0], ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy chọn một tệp");
        assertThat(upload(season, "a.pdf", pdf(), "31/02/2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("28/02/2022");
        assertThat(upload(season, "Quyết định.pdf", pdf(), "26/4/2021")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(season, "/minh-chung/A1.1", clerk())).bodyText().contains("Quyết định.pdf", "26/04/2021");
        var page = get(season, "/minh-chung/A1.1", clerk()).getResponse();
        var piece = text(page).replaceAll("(?s).*/tep/([a-z0-9]{10}).*", "$1");
        assertThat(get(season, "/tep/" + piece, clerk()))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.toString()).contains("attachment", "filename*=UTF-8''Quy%E1%BA%BFt"));
        assertThat(get(season, "/tep/" + piece, seasons.actor(Role.UNIT_CLERK, "HH-PNV")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsAndMatrixFollowTheActor() {
        var season = seasons.withFullSet();
        var district = seasons.actor(Role.DISTRICT_CLERK, "HH");
        var code = season.code();
        assertThat(at("/cham-diem/" + code, district))
                .hasStatusOk()
                .bodyText()
                .contains(UNIT)
                .doesNotContain("YY-PNV");
        assertThat(at("/tien-do/" + code, district))
                .hasStatusOk()
                .bodyText()
                .contains(UNIT)
                .doesNotContain("YY-PNV");
        assertThat(at("/tien-do/" + code + "?ten=%25", district))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(UNIT);
        assertThat(at("/tien-do/" + code, seasons.actor(Role.LEADER, "ND"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(at("/tien-do/" + code, clerk())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(at("/cham-diem/" + code + "/theo-tieu-chi/A1.2", clerk())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(at("/cham-diem/" + code + "/theo-tieu-chi/Z1", district)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(at("/cham-diem/" + code + "/theo-tieu-chi/A1.2", district))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"HH-PTCKH:A1.2/numerator\"", "data-save=\"/cham-diem/" + code + "/HH-PTCKH/o\"");
    }

    @Test
    void oneCriterionIsSavedIntoManyFiles() {
        var season = seasons.withFullSet();
        var post = browser.post()
                .uri("/cham-diem/" + season.code() + "/theo-tieu-chi/A1.2")
                .with(as(seasons.actor(Role.DISTRICT_CLERK, "HH")))
                .with(csrf())
                .param("khoa", "k");
        for (var unit : new String[] {UNIT, "HH-PNV"}) {
            var name = unit + ":A1.2/numerator";
            post = post.param(name, "7").param("g:" + name, "").param("v:" + name, "0");
        }
        assertThat(post.exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(seasons.raw(season, UNIT, "A1.2/numerator")).isEqualTo("7");
        assertThat(seasons.raw(season, "HH-PNV", "A1.2/numerator")).isEqualTo("7");
    }

    private Actor clerk() {
        return seasons.actor(Role.UNIT_CLERK, UNIT);
    }

    private Actor head() {
        return seasons.actor(Role.UNIT_HEAD, UNIT);
    }

    private static String uri(Season season, String rest) {
        return "/cham-diem/" + season.code() + "/" + UNIT + rest;
    }

    private MvcTestResult at(String uri, Actor actor) {
        return browser.get().uri(java.net.URI.create(uri)).with(as(actor)).exchange();
    }

    private MvcTestResult get(Season season, String rest, Actor actor) {
        return at(uri(season, rest), actor);
    }

    private MvcTestResult move(Season season, String step, Actor actor, String reason) {
        return move(season, step, actor, reason, seasons.file(season, UNIT).version());
    }

    private MvcTestResult move(Season season, String step, Actor actor, String reason, long version) {
        return browser.post()
                .uri(uri(season, step))
                .with(as(actor))
                .with(csrf())
                .param("version", Long.toString(version))
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult upload(Season season, String name, byte[] bytes, String date) {
        return browser.post()
                .uri(uri(season, "/minh-chung/A1.1"))
                .multipart()
                .file(new MockMultipartFile("tep", name, "application/pdf", bytes))
                .param("date", date)
                .with(as(clerk()))
                .with(csrf())
                .exchange();
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    }

    private static String text(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
