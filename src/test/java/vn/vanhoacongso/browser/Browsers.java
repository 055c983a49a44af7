package vn.vanhoacongso.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** One browser for all browser tests of a run: an installed Chromium, Chrome or Edge. */
public final class Browsers {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/microsoft-edge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String MISSING =
            "No Chromium, Chrome or Edge is installed: browser tests cannot run. Install one, for example chromium.";

    private Browsers() {}

    /** The browser; without one the test is skipped with a sentence, and fails where CI=true. */
    public static Browser shared() {
        var found = Holder.BROWSER;
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail(MISSING);
        }
        Assumptions.assumeTrue(found.isPresent(), MISSING);
        return found.get();
    }

    private static final class Holder {

        static final Optional<Browser> BROWSER = start();

        private static Optional<Browser> start() {
            var program =
                    INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
            try {
                return program.map(Holder::launch);
            } catch (PlaywrightException broken) {
                throw new IllegalStateException("The browser " + program + " does not start", broken);
            }
        }

        private static Browser launch(Path program) {
            var settings = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(QUIET));
        }
    }
}
