package vn.vanhoacongso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.UnsupportedEncodingException;
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
import vn.vanhoacongso.organization.UnitPageSection;
import vn.vanhoacongso.ranking.SeasonFixture;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.UnitId;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class, SeasonFixture.class})
class RankingPageTests {

    private static final AtomicLong UNITS = new AtomicLong(700_000);

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoData data;

    @Autowired
    SeasonFixture seasons;

    @Autowired
    JdbcClient database;

    @Autowired
    ResultsSection section;

    String season;
    long first;

    @BeforeEach
    void fiveUnitsTwoOfThemTiedOneOverdue() {
        data.load(DemoPart.Size.SMALL);
        season = seasons.season();
        first = UNITS.getAndAdd(10);
        seasons.settled(season, first, "Z1", path(0), 9125);
        seasons.settled(season, first + 1, "Z1", path(1), 8375);
        seasons.settled(season, first + 2, "Z1", path(2), 8375);
        seasons.settled(season, first + 3, "Z1", path(3), 7125);
        seasons.file(season, first + 4, "Z1", path(4), "OVERDUE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_CLERK", "UNIT_HEAD", "DISTRICT_CLERK", "DISTRICT_APPRAISER", "UNION", "DECISION_MAKER"})
    void showsNoScoreBeforePublication(Role role) {
        var reader = SeasonFixture.actor(role, first, path(0));

        assertThat(get("/xep-hang/" + season, reader))
                .hasStatusOk()
                .bodyText()
                .contains("Kết quả sẽ hiển thị sau khi công bố")
                .doesNotContain("Đơn vị số " + (first + 1), "91,2", "83,7", "71,2", "<table");
        assertThat(get("/xep-hang/" + season + "/U" + first, reader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/xep-hang/" + season + "/U" + (first + 1), reader)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadsLeadersToTheTotals() {
        var leader = SeasonFixture.actor(Role.LEADER, 1, "/1/");

        assertThat(get("/xep-hang/" + season, leader))
                .hasStatusOk()
                .bodyText()
                .contains("/tong-quan/" + season)
                .doesNotContain("Đơn vị số", "91,2", "83,7");
        assertThat(get("/xep-hang/" + season + "/U" + first, leader)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesNotExistForAdministratorsBeforePublication() {
        var admin = SeasonFixture.actor(Role.ADMIN, 1, "/1/");

        assertThat(get("/xep-hang/" + season, admin)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/xep-hang/" + season + "/U" + first, admin)).hasStatus(HttpStatus.NOT_FOUND);
        seasons.publish(season);
        assertThat(get("/xep-hang/" + season + "?cum=Z1", admin)).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROV_APPRAISER", "COUNCIL", "AUDITOR"})
    void showsProvisionalRanksToTheProvince(Role role) {
        assertThat(get("/xep-hang/" + season + "?cum=Z1", SeasonFixture.actor(role, 1, "/1/")))
                .hasStatusOk()
                .bodyText()
                .contains("Tạm tính đến", "Đơn vị số " + first, "đồng hạng", "Quá hạn");
    }

    @Test
    void keepsProvisionalRanksInsideTheJurisdiction() {
        var auditor = SeasonFixture.actor(Role.AUDITOR, 9, "/1/999999/");

        assertThat(get("/xep-hang/" + season, auditor)).bodyText().doesNotContain("Đơn vị số", "<table");
        assertThat(get("/xep-hang/" + season + "?cum=Z1", auditor)).bodyText().doesNotContain("Đơn vị số");
        assertThat(get("/xep-hang/" + season + "/U" + first, auditor)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEverythingToEverybodyOncePublished(Role role) {
        seasons.publish(season);

        assertThat(get("/xep-hang/" + season + "?cum=Z1", SeasonFixture.actor(role, first, path(0))))
                .hasStatusOk()
                .bodyText()
                .contains("Đã công bố theo Quyết định 1/QĐ-UBND", "table__row--mine", "Đơn vị số " + (first + 3));
        assertThat(get("/xep-hang/" + season + "/U" + (first + 3), SeasonFixture.actor(role, first, path(0))))
                .hasStatusOk()
                .bodyText()
                .contains("Hạng 4/4");
    }

    @Test
    void freezesTheRanksThatStoodBeforePublication() {
        var council = SeasonFixture.actor(Role.COUNCIL, 1, "/1/");
        var live = rows(get("/xep-hang/" + season + "?cum=Z1", council));
        seasons.publish(season);

        assertThat(rows(get("/xep-hang/" + season + "?cum=Z1", council))).isEqualTo(live);
        assertThat(database.sql("select rank from ranking.v_rank where season_code = :season order by unit_id")
                        .param("season", season)
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("1", "2", "2", "4", null);
    }

    @Test
    void explainsARank() {
        seasons.publish(season);

        assertThat(get("/xep-hang/" + season + "/U" + (first + 3), SeasonFixture.actor(Role.LEADER, 1, "/1/")))
                .bodyText()
                .contains(
                        "Vì sao Đơn vị số " + (first + 3) + " xếp hạng 4",
                        "để bằng hạng 2",
                        "A1. ",
                        "C5. ",
                        "Ba tiêu chí mất điểm nhiều nhất",
                        "Quy tắc đã dùng",
                        "Khá: từ 65%.");
        assertThat(get("/xep-hang/" + season + "/U" + (first + 4), SeasonFixture.actor(Role.LEADER, 1, "/1/")))
                .bodyText()
                .contains("Quá hạn nộp; đơn vị không được xếp hạng.");
    }

    @Test
    void comparesWithTheSeasonBefore() {
        seasons.publish(season);
        var next = seasons.season();
        seasons.settled(next, first, "Z1", path(0), 7000);
        seasons.settled(next, first + 1, "Z1", path(1), 8375);
        seasons.settled(next, first + 3, "Z1", path(3), 9125);
        seasons.publish(next);

        assertThat(get("/xep-hang/" + next + "?cum=Z1", SeasonFixture.actor(Role.LEADER, 1, "/1/")))
                .bodyText()
                .contains("▲ tăng 3", "▼ giảm 2", "giữ nguyên");
        assertThat(get("/xep-hang/" + next + "/U" + first, SeasonFixture.actor(Role.LEADER, 1, "/1/")))
                .bodyText()
                .contains("Kỳ " + next + " thấp hơn " + season);
    }

    @Test
    void sortsAndSearches() {
        var council = SeasonFixture.actor(Role.COUNCIL, 1, "/1/");

        assertThat(get("/xep-hang/" + season + "?cum=Z1&sap-xep=ty-le", council))
                .bodyText()
                .contains("aria-sort=\"ascending\"")
                .containsSubsequence("Đơn vị số " + (first + 3), "Đơn vị số " + first);
        assertThat(get("/xep-hang/" + season + "?cum=Z1&tim=" + (first + 2), council))
                .bodyText()
                .contains("Đơn vị số " + (first + 2))
                .doesNotContain("Đơn vị số " + (first + 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?cum=Z1&trang=-1",
                "?cum=Z1&trang=99999999999",
                "?cum=Z1&sap-xep=x'",
                "?cum=Z1&tim=<script>",
                "?cum=Z1&trang=abc"
            })
    void survivesWhateverTheAddressSays(String query) {
        assertThat(get("/xep-hang/" + season + query, SeasonFixture.actor(Role.COUNCIL, 1, "/1/")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>");
    }

    @Test
    void knowsNoOtherClusterOrSeason() {
        var council = SeasonFixture.actor(Role.COUNCIL, 1, "/1/");

        assertThat(get("/xep-hang/" + season + "?cum=XX", council)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/xep-hang/0001", council)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/xep-hang/" + season + "/XX", council)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsNoMoreStatementsForMoreUnits() {
        var council = SeasonFixture.actor(Role.COUNCIL, 1, "/1/");
        seasons.publish(season);
        var many = seasons.season();
        var unit = UNITS.getAndAdd(400);
        for (int number = 0; number < 300; number++) {
            seasons.settled(many, unit + number, "Z2", "/1/" + (unit + number) + "/", 5000 + number * 13);
        }
        seasons.publish(many);
        var small = StatementCount.of(() -> get("/xep-hang/" + season + "?cum=Z1", council));
        var large = StatementCount.of(() -> get("/xep-hang/" + many + "?cum=Z2", council));
        var why = StatementCount.of(() -> get("/xep-hang/" + season + "/U" + first, council));
        var whyLarge = StatementCount.of(() -> get("/xep-hang/" + many + "/U" + unit, council));

        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(15);
        assertThat(whyLarge).isEqualTo(why).isLessThanOrEqualTo(15);
    }

    @Test
    void showsPublishedResultsOnThePageOfAUnit() {
        var reader = SeasonFixture.actor(Role.UNIT_CLERK, first, path(0));
        UnitPageSection results = section;
        assertThat(results.model(new UnitId(first), reader)).isEmpty();
        seasons.publish(season);

        assertThat(section.model(new UnitId(first), reader))
                .hasValueSatisfying(page -> assertThat(page.rows())
                        .singleElement()
                        .satisfies(
                                row -> assertThat(row.rank() + " " + row.band()).isEqualTo("1/4 Xuất sắc")));
    }

    private String path(int unit) {
        return "/1/" + (first + unit) + "/";
    }

    private static String rows(MvcTestResult page) {
        try {
            var body = page.getResponse().getContentAsString();
            return body.substring(body.indexOf("<tbody>"), body.indexOf("</tbody>"));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult get(String address, Actor actor) {
        return browser.get()
                .uri(URI.create(address.replace("<", "%3C").replace(">", "%3E").replace("'", "%27")))
                .with(authentication(new TestingAuthenticationToken(actor, null, "ROLE_" + actor.role())))
                .exchange();
    }
}
