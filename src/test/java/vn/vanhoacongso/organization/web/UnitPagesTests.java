package vn.vanhoacongso.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.runtime.MovableClock;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.UnitId;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({TestDatabase.class, Contributions.class})
class UnitPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoData data;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void itIsTheAutumnOf2022() {
        data.load(DemoPart.Size.FULL);
        clock.moveTo(LocalDateTime.of(2022, 11, 15, 9, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/don-vi/XX", "/don-vi/hh", "/don-vi/HH'", "/don-vi?goc=XX", "/don-vi?goc=ML&ngay=01/09/2024"})
    void knowsNoSuchUnit(String address) {
        assertThat(get(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "2024-08-31", "hôm qua", "01/01/9999", "1/1/24", "'"})
    void saysWhatIsWrongWithADate(String date) {
        for (var page : List.of("/don-vi", "/don-vi/HH")) {
            assertThat(browser.get()
                            .uri(page)
                            .param("ngay", date)
                            .with(authentication(leader()))
                            .exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Ngày không đúng", "aria-invalid=\"true\"");
        }
    }

    @Test
    void refusesASearchThatIsTooLong() {
        assertThat(get("/don-vi?tim=" + "a".repeat(101)))
                .hasStatusOk()
                .bodyText()
                .contains("dài quá 100 ký tự");
        assertThat(get("/don-vi?tim=" + "a".repeat(100))).bodyText().contains("Không có đơn vị nào khớp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "999999", "99999999999", "1e3"})
    void staysInsideThePages(String page) {
        assertThat(get("/don-vi?goc=HH&trang=" + page)).hasStatusOk().bodyText().contains("<tr");
    }

    @Test
    void escapesWhatWasTyped() {
        assertThat(browser.get()
                        .uri("/don-vi")
                        .param("tim", "<script>alert(1)</script>")
                        .with(authentication(leader()))
                        .exchange())
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void startsWithTheProvinceAndGoesDown() {
        assertThat(get("/don-vi"))
                .hasStatusOk()
                .bodyText()
                .contains("Trực thuộc Tỉnh Nam Định", "href=\"/don-vi/HH\"", "href=\"/don-vi?goc=HH\"");
        assertThat(get("/don-vi?goc=HH&loai=COMMUNE"))
                .bodyText()
                .contains("Xã Hải Anh", "Thị trấn Cồn")
                .doesNotContain("Phòng Nội vụ huyện Hải Hậu");
    }

    @Test
    void neverDrawsMoreThanOnePageOfRows() {
        assertThat(rows(get("/don-vi?goc=HH"))).isEqualTo(50);
        assertThat(get("/don-vi?goc=HH")).bodyText().contains("trang=2");
    }

    @Test
    void searchesOnEveryPageOfTheResult() {
        var first = browser.get()
                .uri("/don-vi")
                .param("tim", "tiểu học")
                .with(authentication(leader()))
                .exchange();
        assertThat(first)
                .bodyText()
                .contains("trang=2", "tim=ti%E1%BB%83u%20h%E1%BB%8Dc")
                .doesNotContain("%25");
        assertThat(get("/don-vi?tim=hai%20hau")).bodyText().contains("Huyện Hải Hậu", "Phòng Nội vụ huyện Hải Hậu");
    }

    @Test
    void showsAUnitThroughTime() {
        assertThat(get("/don-vi/HH"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Huyện Hải Hậu</h1>", "366", "Kết thúc ngày 30/06/2025", "Khối huyện, thành phố");
        assertThat(get("/don-vi/HH-X-HAIANH")).bodyText().contains("Biết từ 01/09/2024", "Cấp xã huyện Hải Hậu");
        assertThat(get("/don-vi/ML?ngay=01/01/2025")).hasStatusOk().bodyText().contains("Kết thúc ngày 31/08/2024");
    }

    @Test
    void keepsTheChosenDay() {
        assertThat(get("/don-vi?ngay=31/08/2024"))
                .bodyText()
                .contains("Huyện Mỹ Lộc", "/don-vi/ML?ngay=31%2F08%2F2024");
        assertThat(get("/don-vi?ngay=01/09/2024")).bodyText().doesNotContain("Huyện Mỹ Lộc");
    }

    @Test
    void drawsWhatOtherModulesAdd() {
        assertThat(get("/don-vi/HH")).bodyText().contains("Không có đơn vị nào khớp “thử”");
        assertThat(get("/don-vi/YY")).bodyText().doesNotContain("“thử”");
    }

    @Test
    void asksTheDatabaseNoMoreForMoreRows() {
        assertThat(statements("/don-vi?goc=HH"))
                .isEqualTo(statements("/don-vi?goc=SYT"))
                .isLessThan(8);
        assertThat(statements("/don-vi?tim=truong"))
                .isEqualTo(statements("/don-vi?tim=hai%20anh"))
                .isLessThan(6);
        assertThat(statements("/don-vi/HH"))
                .isEqualTo(statements("/don-vi/SYT"))
                .isLessThan(11);
    }

    private int statements(String address) {
        get(address);
        Contributions.STATEMENTS.set(0);
        assertThat(get(address)).hasStatusOk();
        return Contributions.STATEMENTS.get();
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(authentication(leader()))
                .exchange();
    }

    private static int rows(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().split("<th scope=\"row\"", -1).length - 1;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TestingAuthenticationToken leader() {
        var grant = new Grant(1, Role.LEADER, new UnitId(1), "ND", "Tỉnh Nam Định", new UnitPath("/1/"));
        var actor = new Actor(1, "lanhdao", "Trần Thị Mẫu", grant, List.of(grant));
        return new TestingAuthenticationToken(actor, "", "ROLE_LEADER");
    }
}
