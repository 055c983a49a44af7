package vn.vanhoacongso.assessment.web.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.vanhoacongso.assessment.web.AppraisalSeason.as;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.assessment.web.AppraisalSeason;

/** The council settles and publishes; refusals first, repetitions change nothing. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, AppraisalSeason.class})
class CouncilPageTests {

    private static final String DEPARTMENT = "SKHCN";

    @Autowired
    MockMvcTester browser;

    @Autowired
    AppraisalSeason season;

    @Autowired
    Seasons seasons;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aSeasonRuns() {
        season.open("RUT-GON");
    }

    @ParameterizedTest
    @CsvSource({"LEADER", "ADMIN", "PROV_APPRAISER", "UNIT_HEAD", "DISTRICT_CLERK"})
    void isNobodyElsesBusiness(Role role) {
        season.awaitingCouncil(DEPARTMENT);
        var stranger = season.actor(role, role == Role.UNIT_HEAD ? DEPARTMENT : "ND");
        assertThat(get(path(), stranger)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/cong-bo", Map.of("version", "1", "number", "1", "date", "1/1/2022"), stranger))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/ket-luan", Map.of("chon", DEPARTMENT, "bien-ban", "1"), stranger)
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(season.stage(DEPARTMENT)).isEqualTo(Stage.AWAITING_COUNCIL);
    }

    @Test
    void auditorsReadAndChangeNothing() {
        season.awaitingCouncil(DEPARTMENT);
        var auditor = season.actor(Role.AUDITOR, "ND");
        assertThat(get(path(), auditor)).hasStatusOk().bodyText().doesNotContain("name=\"chon\"");
        assertThat(get(path() + "/" + DEPARTMENT, auditor))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("bien-ban");
        assertThat(settle("", auditor)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void settlesNothingBeforeTheAppraisal() {
        season.underAppraisal(DEPARTMENT);
        var version = String.valueOf(season.file(DEPARTMENT).version());
        assertThat(post("/" + DEPARTMENT + "/ket-luan", Map.of("version", version, "bien-ban", "12"), council()))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(season.stage(DEPARTMENT)).isEqualTo(Stage.UNDER_APPRAISAL);
    }

    @Test
    void needsMinutesAndAChoice() {
        season.awaitingCouncil(DEPARTMENT);
        assertThat(post("/ket-luan", Map.of("chon", DEPARTMENT, "bien-ban", " "), council()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("số biên bản");
        assertThat(post("/ket-luan", Map.of("bien-ban", "12"), council())).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theLatestScoreCountsNeverTheHighest() {
        season.awaitingCouncil(DEPARTMENT);
        var leaf = season.leaves(DEPARTMENT).getFirst().code();
        var before = total();
        assertThat(post("/" + DEPARTMENT + "/tieu-chi/" + leaf, Map.of("points", "0,5"), council()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy ghi lý do");
        assertThat(post(
                        "/" + DEPARTMENT + "/tieu-chi/" + leaf,
                        Map.of("points", "0,5", "reason", "Biên bản kiểm tra"),
                        council()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(settle("12/BB", council())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(settle("12/BB", council())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(season.stage(DEPARTMENT)).isEqualTo(Stage.FINALIZED);
        assertThat(total()).isEqualByComparingTo(before.subtract(new java.math.BigDecimal("0.5")));
    }

    @Test
    void publishesOnlyACompleteSeasonAndOnlyOnce() {
        season.awaitingCouncil(DEPARTMENT);
        season.awaitingCouncil("HH-PNV");
        assertThat(step("/chuyen-hoi-dong"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("hồ sơ chưa thẩm định");
        season.afterDeadline();
        assertThat(step("/chuyen-hoi-dong")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(publish("12/QĐ-UBND", "31/02/2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("28/02/2022", "12/QĐ-UBND", "31/02/2022");
        assertThat(publish("12/QĐ-UBND", "1-12-2022"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Còn 2 hồ sơ");
        assertThat(settle("12/BB", council())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/ket-luan", Map.of("chon", "HH-PNV", "bien-ban", "12/BB"), council()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(publish("12/QĐ-UBND", "1-12-2022")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(publish("12/QĐ-UBND", "1-12-2022")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(publish("13/QĐ-UBND", "1-12-2022")).hasStatus(HttpStatus.CONFLICT);
        assertThat(seasons.require(season.code()).state()).isEqualTo(SeasonState.PUBLISHED);
        assertThat(season.stage(DEPARTMENT)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void listsFilesWithAConstantNumberOfPages() {
        season.awaitingCouncil(DEPARTMENT).awaitingCouncil("HH-PNV").underAppraisal("HH-PTCKH");
        assertThat(get(path(), council()))
                .hasStatusOk()
                .bodyText()
                .contains("/" + DEPARTMENT, "/HH-PNV")
                .doesNotContain("/HH-PTCKH\"");
        assertThat(get(path() + "?ten=khoa hoc", council())).bodyText().doesNotContain("/HH-PNV\"");
    }

    private Actor council() {
        return season.actor(Role.COUNCIL, "ND");
    }

    private String path() {
        return "/hoi-dong/" + season.code();
    }

    private java.math.BigDecimal total() {
        return database.sql(
                        "select coalesce(final_total, appraised_total) from assessment.unit_assessment where id = :id")
                .param("id", season.file(DEPARTMENT).id().value())
                .query(java.math.BigDecimal.class)
                .single();
    }

    private MvcTestResult settle(String minutes, Actor actor) {
        return post("/ket-luan", Map.of("chon", DEPARTMENT, "bien-ban", minutes.isEmpty() ? "1" : minutes), actor);
    }

    private MvcTestResult step(String what) {
        return post(what, Map.of("version", version()), council());
    }

    private MvcTestResult publish(String number, String date) {
        return post("/cong-bo", Map.of("version", version(), "number", number, "date", date), council());
    }

    private String version() {
        return String.valueOf(seasons.require(season.code()).version());
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(as(actor)).exchange();
    }

    private MvcTestResult post(String what, Map<String, String> fields, Actor actor) {
        var request = browser.post().uri(path() + what).with(as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
