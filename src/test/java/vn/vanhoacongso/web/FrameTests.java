package vn.vanhoacongso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalServer
class FrameTests {

    @LocalServerPort
    int port;

    @Autowired
    Visitors visitors;

    Browser browser;

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @Test
    void strangersAreAskedToSignInAndComeBack() {
        var answer = browser.get("/thu/ai?x=1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/dang-nhap?ve=%2Fthu%2Fai%3Fx%3D1");
        assertThat(browser.cookies).isEmpty();
        var form = Map.of("taiKhoan", "clerk", "matKhau", "đúng", "ve", "/thu/ai?x=1");
        assertThat(location(browser.post("/dang-nhap", "/dang-nhap", form))).isEqualTo("/thu/ai?x=1");
        assertThat(browser.get("/thu/ai").body()).isEqualTo("UNIT_CLERK 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "", "javascript:x"})
    void nobodyIsSentToAnotherPlace(String back) {
        var form = Map.of("taiKhoan", "clerk", "matKhau", "đúng", "ve", back);
        assertThat(location(browser.post("/dang-nhap", "/dang-nhap", form))).isEqualTo("/");
    }

    @Test
    void theReasonOfAFailureIsNotTold() {
        assertThat(location(browser.signIn("clerk", "sai"))).startsWith("/dang-nhap?loi");
        var known = browser.get("/dang-nhap?loi").body();
        assertThat(location(browser.signIn("nobody", "sai"))).startsWith("/dang-nhap?loi");
        var unknown = browser.get("/dang-nhap?loi").body();
        assertThat(known).contains("value=\"clerk\"", "Không đăng nhập được");
        assertThat(sentence(known)).isEqualTo(sentence(unknown));
    }

    @Test
    void everyRoleStartsWhereItWorks() {
        assertThat(location(browser.signedIn("clerk").get("/"))).isEqualTo("/viec-can-lam");
        assertThat(location(new Browser(port).signedIn("leader").get("/"))).isEqualTo("/tong-quan");
    }

    @Test
    void showsWorkOfAllModulesEscaped() {
        var page = browser.signedIn("clerk").get("/viec-can-lam").body();
        assertThat(page)
                .contains("Nộp &lt;danh sách&gt;", "href=\"/cham-diem\"", "tag tag--err", "1 việc")
                .contains("Trần Thị Mẫu (Cán bộ nhập)", "aria-current=\"page\"", "name=\"_csrf\"")
                .doesNotContain("??", "/lam-viec-voi");
        assertThat(new Browser(port).signedIn("twofold").get("/viec-can-lam").body())
                .contains("Không có việc nào đang chờ");
    }

    @Test
    void worksWithTheChosenGrant() {
        browser.signedIn("twofold");
        assertThat(browser.get("/thu/ai").body()).isEqualTo("UNIT_CLERK 4");
        var answer = browser.post("/viec-can-lam", "/lam-viec-voi", Map.of("vai-tro", "5"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/viec-can-lam").body()).contains("Đang làm việc với Huyện Hải Hậu.");
        assertThat(browser.get("/thu/ai").body()).isEqualTo("DISTRICT_CLERK 5");
        assertThat(browser.post("/viec-can-lam", "/lam-viec-voi", Map.of("vai-tro", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPersonWithoutGrantIsOutAtOnce() {
        browser.signedIn("leaving");
        assertThat(browser.get("/thu/ai").statusCode()).isEqualTo(200);
        visitors.dismiss("leaving");
        assertThat(location(browser.get("/thu/ai"))).startsWith("/dang-nhap");
    }

    @Test
    void signsOut() {
        browser.signedIn("clerk");
        var before = Map.copyOf(browser.cookies);
        assertThat(browser.send("GET", "/dang-xuat", null).statusCode()).isEqualTo(404);
        assertThat(location(browser.post("/viec-can-lam", "/dang-xuat", Map.of())))
                .isEqualTo("/dang-nhap?da-thoat");
        browser.cookies.putAll(before);
        assertThat(location(browser.get("/thu/ai"))).startsWith("/dang-nhap?het-phien");
    }

    @Test
    void scriptsLearnThatTheSessionIsOver() {
        assertThat(browser.get("/thu/ai", "Accept", "application/json").statusCode())
                .isEqualTo(401);
        assertThat(browser.send("POST", "/thu/luu", "a=b", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(401);
        var answer = new Browser(port).get("/thu/ai", "HX-Request", "true");
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/dang-nhap");
    }

    @Test
    void onlyAdministratorsEnterTheirPart() {
        assertThat(browser.signedIn("clerk").get("/quan-tri/x").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).signedIn("admin").get("/quan-tri/x").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"co-chu=130, class=\"text-130\"", "mat-do=thoang, density-roomy", "ngon-ngu=en, Sign in"})
    void remembersHowSomebodyReads(String option, String mark) {
        var answer = browser.get("/tuy-chon?" + option + "&ve=/dang-nhap");
        assertThat(location(answer)).isEqualTo("/dang-nhap");
        assertThat(browser.get("/dang-nhap").body()).contains(mark);
        assertThat(location(browser.get("/tuy-chon?ve=//example.org"))).isEqualTo("/");
    }

    @Test
    void aPageMayBringAScriptAndABreadcrumb() {
        var page = browser.signedIn("clerk").get("/thu/trang/luoi").body();
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<title>Thử – Cổng Văn hóa công sở", "<h1>Thử lưới nhập</h1>", "src=\"/tinh/entry")
                .contains("<a href=\"/cham-diem\">Chấm điểm</a>", "<li aria-current=\"page\">")
                .doesNotContain("th:block");
    }

    @Test
    void helpIsOpenToAll() {
        for (var path : new String[] {"/tro-giup", "/tro-giup/thuat-ngu", "/dang-nhap"}) {
            for (var language : new String[] {"vi", "en"}) {
                browser.get("/tuy-chon?ngon-ngu=" + language);
                assertThat(browser.get(path).body()).contains("<h1>").doesNotContain("??");
            }
        }
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String sentence(String page) {
        var found = Pattern.compile("<div class=\"notice notice--err\".*?</div>\\s*</div>", Pattern.DOTALL)
                .matcher(page);
        return found.find() ? found.group() : "";
    }
}
