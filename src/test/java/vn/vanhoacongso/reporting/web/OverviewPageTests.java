package vn.vanhoacongso.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.StatementCount;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.ranking.SeasonFixture;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.shared.DemoPart;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class, SeasonFixture.class})
class OverviewPageTests {

    private static final AtomicLong UNITS = new AtomicLong(900_000);

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoData data;

    @Autowired
    SeasonFixture seasons;

    @Autowired
    JdbcClient database;

    String season;

    /** Hải Hậu: 90, 80, 70 and one overdue; Ý Yên: two appraised, too few to tell; the province: one draft. */
    @BeforeEach
    void aSeasonInTwoDistricts() {
        data.load(DemoPart.Size.SMALL);
        season = seasons.season();
        settled("HH", 9000);
        settled("HH", 8000);
        settled("HH", 7000);
        seasons.file(season, UNITS.incrementAndGet(), "Z1", path("HH"), "OVERDUE");
        settled("YY", 9500);
        settled("YY", 9500);
        seasons.file(season, UNITS.incrementAndGet(), "Z2", "/1/" + UNITS.get() + "/", "DRAFT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_CLERK", "UNIT_HEAD", "ADMIN", "UNION", "DECISION_MAKER"})
    void refusesThoseWhoDoNotLead(Role role) {
        var reader = SeasonFixture.actor(role, 1, "/1/");

        assertThat(get("/tong-quan", reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/tong-quan/" + season, reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/tong-quan/" + season + "?trinh-chieu=1", reader)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEADER", "PROV_APPRAISER", "COUNCIL", "AUDITOR"})
    void tellsTheTotalsOfTheProvince(Role role) {
        assertThat(get("/tong-quan/" + season, SeasonFixture.actor(role, 1, "/1/")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "5/7 đơn vị đã nộp (71,4%)",
                        "5 / 7 đơn vị tham gia",
                        "5 / 5 đơn vị đã nộp",
                        "bình quân của 5 đơn vị đã thẩm định",
                        "4 / 5 đã thẩm định; bằng 57,1% của 7 đơn vị tham gia",
                        "Tạm tính đến",
                        "1 đơn vị quá hạn, chưa nộp",
                        "Hải Hậu")
                .doesNotContain("Đơn vị số");
    }

    @Test
    void hidesTheMeanOfFewerThanThreeUnitsUntilPublication() {
        var leader = SeasonFixture.actor(Role.LEADER, 1, "/1/");
        assertThat(get("/tong-quan/" + season, leader))
                .bodyText()
                .contains("80,0")
                .doesNotContain("95,0");

        database.sql(
                        "update assessment.unit_assessment set stage = 'OVERDUE' where season_id = :season and stage = 'DRAFT'")
                .param("season", Long.valueOf(season))
                .update();
        seasons.publish(season);
        assertThat(get("/tong-quan/" + season, leader))
                .bodyText()
                .contains(
                        "95,0", "Đã công bố theo Quyết định 1/QĐ-UBND", "Ý Yên cao nhất 95,0; Hải Hậu thấp nhất 80,0");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DISTRICT_CLERK", "DISTRICT_APPRAISER"})
    void showsADistrictItsOwnTotalsOnly(Role role) {
        assertThat(get("/tong-quan/" + season, SeasonFixture.actor(role, 1, district("HH"))))
                .hasStatusOk()
                .bodyText()
                .contains("3/4 đơn vị đã nộp", "bình quân của 3 đơn vị đã thẩm định")
                .doesNotContain("Ý Yên", "5/7", "chậm nhất", "id=\"theo-huyen\"", "tile-map__tile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?trinh-chieu=1"})
    void drawsBarsAndTiles(String query) {
        assertThat(get("/tong-quan/" + season + query, SeasonFixture.actor(Role.LEADER, 1, "/1/")))
                .hasStatusOk()
                .bodyText()
                .contains("bar__fill", "tile-map__tile level-1", "tile-map__tile level-5", "Cần chú ý")
                .doesNotContain("style=", "onclick");
    }

    @Test
    void projectsWithoutTheMenu() {
        assertThat(get("/tong-quan/" + season + "?trinh-chieu=1", SeasonFixture.actor(Role.LEADER, 1, "/1/")))
                .bodyText()
                .contains("Thoát trình chiếu", "data-projector=\"/tong-quan/" + season + "\"", "href=\"#can-chu-y\"")
                .doesNotContain("masthead", "mainnav");
    }

    @Test
    void startsWithTheNewestSeasonAndKnowsNoOther() {
        var leader = SeasonFixture.actor(Role.LEADER, 1, "/1/");

        assertThat(get("/tong-quan", leader)).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/tong-quan/" + season);
        assertThat(get("/tong-quan/0001", leader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/tong-quan/" + season + "'", leader)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsNoMoreStatementsForMoreUnits() {
        var leader = SeasonFixture.actor(Role.LEADER, 1, "/1/");
        var small = StatementCount.of(() -> get("/tong-quan/" + season, leader));
        for (int number = 0; number < 300; number++) {
            seasons.file(season, UNITS.incrementAndGet(), "Z3", path("GT"), "SUBMITTED");
        }
        var large = StatementCount.of(() -> get("/tong-quan/" + season, leader));

        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(15);
    }

    private void settled(String district, int share) {
        seasons.settled(season, UNITS.incrementAndGet(), "Z1", path(district), share);
    }

    private String path(String district) {
        return district(district) + UNITS.get() + "/";
    }

    private String district(String code) {
        return database.sql("select path from organization.v_unit where code = :code")
                .param("code", code)
                .query(String.class)
                .list()
                .getFirst();
    }

    private MvcTestResult get(String address, Actor actor) {
        return browser.get()
                .uri(URI.create(address.replace("'", "%27")))
                .with(authentication(new TestingAuthenticationToken(actor, null, "ROLE_" + actor.role())))
                .exchange();
    }
}
