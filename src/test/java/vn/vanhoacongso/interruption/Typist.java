package vn.vanhoacongso.interruption;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.vanhoacongso.browser.Browsers;

/** One clerk at one machine, who types points cell after cell and knows what was typed last into each. */
final class Typist implements AutoCloseable {

    private static final String ACCOUNT = "canbo.donvi";
    private static final String PASSWORD = "vanhoacongso";
    private static final List<String> TEXTS = List.of("0,25", "0,5", "0,75", "1", "1,25", "1,5", "1,75", "2", "2,25");
    private static final String UNSENT = """
            () => Object.keys(localStorage).filter((name) => name.startsWith("vh:"))
                .map((name) => localStorage.getItem(name)).join("\\n")
            """;
    private static final int PATIENCE = 60_000;

    private final String address;
    private final String sheet;
    private final List<String> cells;
    private final Random random;
    private final BrowserContext profile;
    private final Map<String, String> given = new HashMap<>();
    private Page page;
    private int typed;

    Typist(String address, String sheet, List<String> cells, Random random) {
        this.address = address;
        this.sheet = sheet;
        this.cells = cells;
        this.random = random;
        this.profile = Browsers.shared().newContext(new Browser.NewContextOptions().setLocale("vi-VN"));
        profile.setDefaultTimeout(PATIENCE);
        this.page = profile.newPage();
        signIn();
        page.navigate(address + sheet);
    }

    /** Types a few texts, each given by Enter. */
    void type(int count) {
        for (int at = 0; at < count; at++) {
            var cell = cells.get(random.nextInt(cells.size()));
            begin(cell);
            finish(cell, other(cell));
        }
    }

    private void begin(String cell) {
        page.locator("[data-cell='" + cell + "']").focus();
        page.keyboard().press("ControlOrMeta+a");
    }

    private void finish(String cell, String text) {
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        given.put(cell, text);
        typed++;
    }

    /** Never the text that the cell has already: that would not be sent. */
    private String other(String cell) {
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        return text.equals(given.get(cell)) ? other(cell) : text;
    }

    /** Goes in the middle of a text, and perhaps with a request on its way. */
    void loseNetwork() {
        type(1);
        var cell = cells.get(random.nextInt(cells.size()));
        begin(cell);
        profile.setOffline(true);
        finish(cell, other(cell));
        type(random.nextInt(2));
        page.waitForTimeout(random.nextInt(150));
        profile.setOffline(false);
    }

    /** Goes at once after the last key, sometimes while the network is away as well. */
    void loseTab() {
        type(1);
        if (random.nextBoolean()) {
            profile.setOffline(true);
        }
        type(1);
        page.waitForTimeout(random.nextInt(60));
        page.close();
        profile.setOffline(false);
        page = profile.newPage();
        page.navigate(address + sheet);
    }

    /** Types on, signs in again in a second tab, and goes on in the first or, now and then, in a new one. */
    void loseSession(Runnable end) {
        type(1);
        end.run();
        type(2);
        var first = page;
        var goesOn = random.nextInt(3) > 0;
        if (!goesOn) {
            first.close();
        }
        page = profile.newPage();
        signIn();
        if (goesOn) {
            page.close();
            page = first;
            page.bringToFront();
            pressSignedIn();
        } else {
            page.navigate(address + sheet);
        }
    }

    private void pressSignedIn() {
        var again = page.locator("[data-subject=session] button");
        if (again.count() > 0) {
            again.dispatchEvent("click");
        }
    }

    void forgetCookies() {
        profile.clearCookies();
    }

    private void signIn() {
        page.navigate(address + "/dang-nhap");
        page.locator("[name=taiKhoan]").fill(ACCOUNT);
        page.locator("[name=matKhau]").fill(PASSWORD);
        page.locator("[name=matKhau]").press("Enter");
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        page.waitForLoadState(LoadState.LOAD);
    }

    /** What is still on this machine after the patience of a person; empty is how it has to be. */
    String unsent() {
        var end = System.nanoTime() + PATIENCE * 1_000_000L;
        var left = left();
        while (!left.isEmpty() && System.nanoTime() < end) {
            page.waitForTimeout(200);
            left = left();
        }
        return left;
    }

    private String left() {
        return String.valueOf(page.evaluate(UNSENT));
    }

    /** The last text of each cell. */
    Map<String, String> given() {
        return given;
    }

    int typed() {
        return typed;
    }

    @Override
    public void close() {
        try {
            profile.close();
        } catch (PlaywrightException gone) {
            // the browser went first
        }
    }
}
