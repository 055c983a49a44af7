package vn.vanhoacongso.assessment.web.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.vanhoacongso.assessment.web.AppraisalSeason.as;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
import vn.vanhoacongso.assessment.domain.SeasonRules;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.UsualRules;
import vn.vanhoacongso.assessment.web.AppraisalSeason;

/** The administrator prepares and opens seasons; the auditor reads about it; neither is anybody else's. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, AppraisalSeason.class})
class SeasonPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    AppraisalSeason season;

    @Autowired
    Seasons seasons;

    @Autowired
    SeasonRules rules;

    @BeforeEach
    void aSeasonRuns() {
        if (season.code().isEmpty()) {
            season.open("RUT-GON");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void belongsToTheAdministrator(Role role) {
        var other = season.actor(role, "ND");
        assertThat(get("/quan-tri/ky", other)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/quan-tri/ky/moi", other)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(create(Map.of(), other)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(season.code(), other)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "code, 23, Mã kỳ là một năm",
        "code, '', Mã kỳ là một năm",
        "title, '', Chưa có tên kỳ",
        "reference, 31/02/2023, 28/02/2023",
        "from, mai, ngày/tháng/năm",
        "until, 1/1/2020, Hạn tự chấm không được trước",
        "hour, 25:00, Hãy nhập giờ",
        "days, 0, Số ngày xác nhận"
    })
    void keepsWhatCannotBeUsed(String field, String typed, String sentence) {
        assertThat(create(Map.of(field, typed), administrator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(sentence, "value=\"" + typed + "\"");
    }

    @Test
    void createsASeasonWithTheUsualRulesAndOpensItOnce() {
        assertThat(get("/quan-tri/ky/moi", administrator())).hasStatusOk();
        assertThat(create(
                        Map.of("code", "2055", "rules[0].set", "RUT-GON", "rules[0].level", "PROVINCE"),
                        administrator()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(create(Map.of("code", "2055"), administrator()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã có kỳ 2055");
        var created = seasons.require("2055");
        assertThat(created.state()).isEqualTo(SeasonState.PREPARING);
        assertThat(rules.of(created.id())).hasSize(UsualRules.rules().size());
        assertThat(open("2055", administrator())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(open("2055", administrator())).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("/quan-tri/ky", administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Đang tự chấm");
        assertThat(get("/nhat-ky?doi-tuong=season:2055", season.actor(Role.AUDITOR, "ND")))
                .hasStatusOk()
                .bodyText()
                .contains("season:2055", "SELF_SCORING");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void theTrailBelongsToTheAuditor(Role role) {
        assertThat(get("/nhat-ky", season.actor(role, "ND"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Actor administrator() {
        return season.actor(Role.ADMIN, "ND");
    }

    private MvcTestResult create(Map<String, String> changed, Actor actor) {
        var fields = new HashMap<>(Map.of(
                "code", "2056",
                "title", "Năm 2056",
                "reference", "1/10/2022",
                "from", "1/12/2022",
                "until", "31/12/2022",
                "hour", "17:00",
                "days", "5"));
        fields.putAll(changed);
        var request = browser.post().uri("/quan-tri/ky/moi").with(as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(String code, Actor actor) {
        return browser.post()
                .uri("/quan-tri/ky/" + code + "/mo")
                .with(as(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(as(actor)).exchange();
    }
}
