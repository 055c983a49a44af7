package vn.vanhoacongso.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Full-page pictures of what the tests saw, for people to look at; taken where {@code portal.test.pictures} is set. */
final class Pictures {

    private static final String FOLDER = System.getProperty("portal.test.pictures", "");

    private Pictures() {}

    static void take(Page page, int width) {
        if (FOLDER.isEmpty()) {
            return;
        }
        var name = page.url().replaceFirst("https?://[^/]+/", "").replaceAll("[^A-Za-z0-9-]+", "_");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(FOLDER, name + "-" + width + ".png")));
    }
}
