package vn.vanhoacongso.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.assessment.SeasonBuilder;

/** The whole portal on a free port, seen through a real browser; every test gets browser profiles of its own. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, SeasonBuilder.class})
public abstract class PortalInBrowser {

    private static final String PASSWORD = "vanhoacongso";

    @Autowired
    protected SeasonBuilder seasons;

    @Autowired
    private Environment settings;

    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeEach
    void needsABrowser() {
        Browsers.shared();
    }

    @AfterEach
    void closeProfiles() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    /** A profile without anybody signed in. */
    protected BrowserContext profile(Browser.NewContextOptions options) {
        var profile = Browsers.shared().newContext(options.setLocale("vi-VN"));
        opened.add(profile);
        return profile;
    }

    /** A profile in which a demonstration account is signed in. */
    protected BrowserContext signedIn(String account) {
        return signedIn(account, new Browser.NewContextOptions());
    }

    protected BrowserContext signedIn(String account, Browser.NewContextOptions options) {
        var profile = profile(options);
        var page = profile.newPage();
        signIn(page, account);
        page.close();
        return profile;
    }

    protected void signIn(Page page, String account) {
        page.navigate(address("/dang-nhap"));
        page.locator("[name=taiKhoan]").fill(account);
        page.locator("[name=matKhau]").fill(PASSWORD);
        page.locator("[name=matKhau]").press("Enter");
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        page.waitForLoadState(LoadState.LOAD);
    }

    protected String address(String path) {
        return "http://localhost:" + settings.getRequiredProperty("local.server.port") + path;
    }
}
