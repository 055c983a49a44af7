package vn.vanhoacongso.assessment.web.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.vanhoacongso.assessment.web.AppraisalSeason.as;

import java.math.BigDecimal;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.SheetScores;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.assessment.web.AppraisalSeason;

/** An appraiser beside the facts: what is refused first, then what is stored. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, AppraisalSeason.class})
class AppraisalPageTests {

    private static final String OFFICE = "HH-PNV";
    private static final String DEPARTMENT = "SKHCN";

    @Autowired
    MockMvcTester browser;

    @Autowired
    AppraisalSeason season;

    @Autowired
    SheetScores scores;

    private String leaf = "";

    @BeforeEach
    void aFileIsUnderAppraisal() {
        season.open("RUT-GON");
        season.underAppraisal(OFFICE);
        leaf = season.leaves(OFFICE).getFirst().code();
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_APPRAISER, YY, 404",
        "DISTRICT_CLERK, YY, 404",
        "UNIT_CLERK, HH-PTCKH, 404",
        "UNIT_HEAD, HH-PNV, 403",
        "LEADER, ND, 404",
        "ADMIN, ND, 404",
        "DISTRICT_APPRAISER, HH, 200",
        "DISTRICT_CLERK, HH, 200",
        "PROV_APPRAISER, ND, 200",
        "COUNCIL, ND, 200",
        "AUDITOR, ND, 200"
    })
    void isOpenToThoseWhoseUnitsItConcerns(Role role, String unit, int status) {
        assertThat(get(path(OFFICE), season.actor(role, unit))).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_APPRAISER, YY, 404",
        "DISTRICT_CLERK, HH, 403",
        "UNIT_CLERK, HH-PNV, 403",
        "PROV_APPRAISER, ND, 403",
        "COUNCIL, ND, 403",
        "AUDITOR, ND, 403",
        "ADMIN, ND, 404"
    })
    void takesVerdictsFromItsAppraiserOnly(Role role, String unit, int status) {
        assertThat(verdict(Map.of("verdict", "dong-y", "shown", ""), season.actor(role, unit)))
                .hasStatus(status);
        assertThat(post("/dong-y-tat-ca", Map.of(), season.actor(role, unit))).hasStatus(status);
        assertThat(row()).isNull();
    }

    @Test
    void districtAppraisersReadProvincialFilesNever() {
        season.waiting(DEPARTMENT);
        assertThat(get(path(DEPARTMENT), appraiser())).hasStatus(HttpStatus.NOT_FOUND);
        season.waiting("HH");
        var version = String.valueOf(season.file("HH").version());
        assertThat(browser.post()
                        .uri(path("HH") + "/bat-dau")
                        .param("version", version)
                        .with(as(appraiser()))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(season.stage("HH")).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void showsControlsToTheAppraiserAlone() {
        assertThat(get(path(OFFICE), appraiser())).bodyText().contains("name=\"points\"", "Hoàn thành thẩm định");
        assertThat(get(path(OFFICE), season.actor(Role.AUDITOR, "ND")))
                .bodyText()
                .doesNotContain("name=\"points\"", "Hoàn thành thẩm định");
    }

    @ParameterizedTest
    @CsvSource({
        "0, , Hãy ghi lý do",
        "99, quá cao, không quá",
        "chín, chữ, phải là số",
        "-1, âm, không nhận số âm",
        "'', trống, chưa có điểm"
    })
    void keepsWhatCannotBeStored(String points, String reason, String sentence) {
        var typed = reason == null ? "" : reason;
        assertThat(verdict(Map.of("verdict", "luu", "points", points, "reason", typed, "shown", ""), appraiser()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(sentence, "value=\"" + points + "\"", typed);
        assertThat(row()).isNull();
    }

    @Test
    void storesOtherPointsWithTheirReason() {
        assertThat(verdict(
                        Map.of("verdict", "luu", "points", "0,5", "reason", "Thiếu ảnh", "shown", "", "hien", "tat-ca"),
                        appraiser()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path(OFFICE) + "?hien=tat-ca#tc-" + leaf.replace('.', '-'));
        assertThat(row()).isEqualByComparingTo("0.5");
        assertThat(get(path(OFFICE) + "?hien=tat-ca", appraiser())).bodyText().contains("Thiếu ảnh", "Đã sửa điểm");
    }

    @Test
    void showsADecisionMadeMeanwhileInsteadOfOverwritingIt() {
        verdict(Map.of("verdict", "luu", "points", "0,5", "reason", "Thiếu ảnh", "shown", ""), appraiser());
        assertThat(verdict(
                        Map.of("verdict", "luu", "points", "0,25", "reason", "Ý kiến khác", "shown", ""), appraiser()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("vừa được người khác thẩm định là 0,50", "value=\"0,25\"", "Ý kiến khác");
        assertThat(row()).isEqualByComparingTo("0.5");
    }

    @Test
    void takesTheSameVerdictTwice() {
        var typed = Map.of("verdict", "luu", "points", "0,5", "reason", "Thiếu ảnh", "shown", "");
        assertThat(verdict(typed, appraiser())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(verdict(typed, appraiser())).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void finishesOnlyWhenAllIsSeen() {
        var version = Map.of("version", String.valueOf(season.file(OFFICE).version()));
        assertThat(post("/hoan-thanh", version, appraiser()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("tiêu chí chưa thẩm định");
        season.leaves(OFFICE)
                .forEach(one -> browser.post()
                        .uri(path(OFFICE) + "/tieu-chi/" + one.code())
                        .param("verdict", "dong-y")
                        .param("shown", "")
                        .with(as(appraiser()))
                        .with(csrf())
                        .exchange());
        assertThat(post("/hoan-thanh", version, appraiser())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/hoan-thanh", version, appraiser())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(season.stage(OFFICE)).isEqualTo(Stage.APPRAISED_R1);
    }

    @Test
    void theProvinceTakesOverWithAReason() {
        var province = season.actor(Role.PROV_APPRAISER, "ND");
        var version = String.valueOf(season.file(OFFICE).version());
        assertThat(post("/tiep-nhan", Map.of("version", version, "ly-do", " "), province))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/tiep-nhan", Map.of("version", version, "ly-do", "Quá tải"), province))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(verdict(Map.of("verdict", "dong-y", "shown", ""), appraiser()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(verdict(Map.of("verdict", "dong-y", "shown", ""), province)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theQueueListsWhatWaitsForThisAppraiser() {
        season.waiting("HH-PTCKH").submitted("HH-PTP").waiting("YY-PNV");
        var queue = "/tham-dinh?ky=" + season.code();
        assertThat(get(queue, appraiser()))
                .hasStatusOk()
                .bodyText()
                .contains("/HH-PNV", "/HH-PTCKH")
                .doesNotContain("/HH-PTP", "/YY-PNV");
        assertThat(get(queue + "&giai-doan=cho", appraiser())).bodyText().doesNotContain("/HH-PNV");
        assertThat(get(queue + "&ten=tai chinh", appraiser()))
                .bodyText()
                .contains("/HH-PTCKH")
                .doesNotContain("/HH-PNV");
        assertThat(get(queue + "&cap=huyen", season.actor(Role.PROV_APPRAISER, "ND")))
                .bodyText()
                .contains("/HH-PTP", "#tiep-nhan");
        assertThat(get(queue, season.actor(Role.LEADER, "ND"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(queue, season.actor(Role.ADMIN, "ND"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Actor appraiser() {
        return season.actor(Role.DISTRICT_APPRAISER, "HH");
    }

    private String path(String unit) {
        return "/tham-dinh/" + season.code() + "/" + unit;
    }

    private @org.jspecify.annotations.Nullable BigDecimal row() {
        var row = scores.of(season.file(OFFICE).id()).get(leaf);
        return row == null ? null : row.appraisedPoints();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(as(actor)).exchange();
    }

    private MvcTestResult verdict(Map<String, String> fields, Actor actor) {
        return post("/tieu-chi/" + leaf, fields, actor);
    }

    private MvcTestResult post(String what, Map<String, String> fields, Actor actor) {
        var request = browser.post().uri(path(OFFICE) + what).with(as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
