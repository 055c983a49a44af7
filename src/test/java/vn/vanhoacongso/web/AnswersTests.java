package vn.vanhoacongso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalServer
class AnswersTests {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; report-uri /csp-bao-cao";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void somebodyIsSignedIn() {
        browser = new Browser(port).signedIn("clerk");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /thu/missing, 404",
        "GET, /thu/refused, 403",
        "GET, /thu/late, 409",
        "GET, /thu/move, 409",
        "GET, /thu/broken, 500",
        "GET, /thu/so/x, 404",
        "GET, /thu/so/1?day=x, 400",
        "GET, /khong/co, 404",
        "GET, /error, 404",
        "GET, /lam-viec-voi, 405",
        "PUT, /viec-can-lam, 405",
        "DELETE, /viec-can-lam, 405",
        "GET, /viec-can-lam;x=1, 400",
        "GET, /a//b, 400",
        "GET, /tinh/khong-co.css, 404",
        "POST, /viec-can-lam, 403",
    })
    void failuresAreExplainedWithoutDetails(String method, String path, int status) {
        var answer = browser.send(method, path, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertProtected(answer);
        assertThat(answer.body())
                .contains("<h1>", "Về trang đầu", "name=\"viewport\"")
                .containsPattern("<strong class=\"num\">[0-9A-F]{8}</strong>")
                .doesNotContain("Exception", "secret detail", "??", "at vn.");
    }

    @Test
    void scriptsGetJson() {
        var answer = browser.get("/thu/late", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body()).contains("\"status\":409", "\"reference\":\"");
    }

    @Test
    void strangersAndRedirectsAreProtectedToo() {
        var stranger = new Browser(port);
        assertProtected(stranger.get("/dang-nhap"));
        assertProtected(stranger.get("/viec-can-lam"));
        assertProtected(stranger.get("/thu/ai", "Accept", "application/json"));
        assertProtected(browser.get("/viec-can-lam"));
        assertProtected(browser.get("/"));
    }

    @Test
    void staticFilesAreKeptForAYearUnderHashedAddresses() {
        var page = new Browser(port).get("/dang-nhap").body();
        var links =
                Pattern.compile("(?:href|src)=\"(/(?:tinh|webjars)/[^\"]+)\"").matcher(page);
        int files = 0;
        while (links.find()) {
            assertThat(links.group(1)).matches(".*-[0-9a-f]{32}\\.\\w+");
            var stranger = new Browser(port);
            var file = stranger.get(links.group(1));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
            assertThat(file.headers().firstValue("Content-Security-Policy")).contains(POLICY);
            assertThat(stranger.cookies).isEmpty();
            files++;
        }
        assertThat(files).isEqualTo(4);
    }

    @Test
    void textIsCompressed() {
        var answer = browser.get("/viec-can-lam", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void reportsOfTheBrowserAreTaken() {
        var stranger = new Browser(port);
        var answer = stranger.send("POST", "/csp-bao-cao", "{}", "Content-Type", "application/csp-report");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(stranger.cookies).isEmpty();
    }

    @Test
    void theCookieStaysOutOfScriptsAndOtherSites() {
        var answer = new Browser(port).get("/dang-nhap");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .matches("PHIEN=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax");
        var secure = new Browser(port).get("/dang-nhap", "X-Forwarded-Proto", "https");
        assertThat(secure.headers().firstValue("Set-Cookie").orElse(""))
                .matches("__Host-PHIEN=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void signingInChangesTheIdentifier() {
        var visitor = new Browser(port);
        visitor.get("/dang-nhap");
        var before = visitor.cookies.get("PHIEN");
        visitor.signedIn("clerk");
        assertThat(visitor.cookies.get("PHIEN")).isNotEqualTo(before);
    }

    private static void assertProtected(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        if (!answer.uri().getPath().startsWith("/tinh/")) {
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        }
    }
}
