package vn.vanhoacongso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.criteria.Leaf;

/** The entry engine on forty cells: whatever happens between typing and saving, nothing that was typed is lost. */
class EntryInBrowserTests extends PortalInBrowser {

    private static final String UNIT = "HH-PTCKH";
    private static final String CLERK = "canbo.donvi";

    private Season season;
    private List<String> cells;

    @BeforeEach
    void fortyEmptyCells() {
        season = seasons.withFortyCells();
        cells = seasons.setOf(season, UNIT).leaves().stream()
                .map(Leaf::code)
                .map(code -> code + "/points")
                .toList();
    }

    @Test
    void fortyValuesByKeyboardAreStoredIncludingTheLast() {
        var page = grid(signedIn(CLERK));
        input(page, 0).focus();
        for (int at = 0; at < cells.size(); at++) {
            page.keyboard().type(value(at));
            page.keyboard().press("Enter");
        }
        saved(page);
        for (int at = 0; at < cells.size(); at++) {
            assertThat(seasons.raw(season, UNIT, cells.get(at))).isEqualTo(value(at));
        }
        assertThat(page.locator("[data-done-all]").textContent()).isEqualTo("40/40");
    }

    @Test
    void pastingFortyLinesKeepsTheTwoWrongTexts() {
        var page = grid(signedIn(CLERK));
        var lines = new ArrayList<String>();
        for (int at = 0; at < cells.size(); at++) {
            lines.add(at == 7 ? "hai điểm" : at == 30 ? "99" : value(at));
        }
        paste(page, input(page, 0), String.join("\r\n", lines) + "\r\n");
        page.locator("dialog button.button--primary").click();
        page.locator("[data-subject=paste]")
                .getByText("Đã dán 38 ô, 2 ô cần sửa.")
                .waitFor();
        assertThat(stored()).containsExactlyElementsOf(lines);
        assertThat(input(page, 7).inputValue()).isEqualTo("hai điểm");
        assertThat(input(page, 7).getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void nothingIsLostWhenTheNetworkAndTheTabGo() {
        var profile = signedIn(CLERK);
        var page = grid(profile);
        profile.setOffline(true);
        type(page, 0, "1,5");
        type(page, 1, "0,5");
        type(page, 2, "2");
        page.getByText("đang giữ trên máy này và tự gửi lại").first().waitFor();
        page.close();
        profile.setOffline(false);
        assertThat(stored().subList(0, 3)).containsExactly("", "", "");
        saved(grid(profile));
        assertThat(stored().subList(0, 3)).containsExactly("1,5", "0,5", "2");
    }

    /** "Not answered" and "no" are different things: saving all must not answer for anybody. */
    @Test
    void boxesNobodyAnsweredAreNotSent() {
        season = seasons.withFullSet();
        var page = grid(signedIn(CLERK));
        page.locator("[data-cell='A1.2/numerator']").fill("7");
        page.keyboard().press("Control+s");
        saved(page);
        assertThat(seasons.raw(season, UNIT, "A1.2/numerator")).isEqualTo("7");
        assertThat(seasons.version(season, UNIT, "C2.1/conference")).isZero();
        assertThat(seasons.version(season, UNIT, "B1.1/inForce")).isZero();
    }

    @Test
    void twoPeopleOnOneCellKeepBothTexts() {
        var first = grid(signedIn(CLERK));
        var second = grid(signedIn("canbo.haihau"));
        type(first, 0, "1,5");
        saved(first);
        type(second, 0, "2,25");
        second.locator(".grid__message").getByText("có hai giá trị").waitFor();
        assertThat(input(second, 0).inputValue()).isEqualTo("2,25");
        assertThat(second.locator(".grid__message").textContent()).contains("1,5", "2,25");
        assertThat(stored().getFirst()).isEqualTo("1,5");
        second.locator(".grid__message button").click();
        saved(second);
        assertThat(stored().getFirst()).isEqualTo("2,25");
    }

    @Test
    void nothingIsLostWhenTheSessionEnds() {
        var profile = signedIn(CLERK);
        var page = grid(profile);
        type(page, 0, "1");
        saved(page);
        profile.clearCookies();
        type(page, 1, "1,25");
        type(page, 2, "1,75");
        page.locator("[data-subject=session] a").waitFor();
        assertThat(stored().subList(0, 3)).containsExactly("1", "", "");
        signIn(profile.newPage(), CLERK);
        page.bringToFront();
        var again = page.locator("[data-subject=session] button");
        if (again.count() > 0) {
            again.dispatchEvent("click");
        }
        saved(page);
        assertThat(stored().subList(0, 3)).containsExactly("1", "1,25", "1,75");
    }

    @Test
    void completesWithoutScript() {
        var profile = signedIn(CLERK, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var page = grid(profile);
        for (int at = 0; at < cells.size(); at++) {
            input(page, at).fill(value(at));
        }
        page.locator("button[value=luu]").click();
        page.getByText("Đã lưu 40 ô.").waitFor();
        for (int at = 0; at < cells.size(); at++) {
            assertThat(seasons.raw(season, UNIT, cells.get(at))).isEqualTo(value(at));
        }
    }

    @Test
    void halfWordsOfAnInputMethodAreNotSent() {
        var page = grid(signedIn(CLERK));
        var bodies = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                bodies.add(String.valueOf(request.postData()));
            }
        });
        page.locator("[id='A1.1-ghi-chu'] summary").click();
        var note = page.locator("textarea[data-cell='A1.1/note']");
        note.focus();
        for (var key : List.of("H", "a", "i", "Backspace", "Backspace")) {
            page.keyboard().press(key);
        }
        page.keyboard().insertText("ải");
        var devtools = page.context().newCDPSession(page);
        var words = new com.google.gson.JsonObject();
        words.addProperty("text", " Ha");
        words.addProperty("selectionStart", 3);
        words.addProperty("selectionEnd", 3);
        devtools.send("Input.imeSetComposition", words);
        page.waitForTimeout(2500);
        assertThat(bodies).isEmpty();
        page.keyboard().insertText(" Hậu");
        input(page, 0).focus();
        saved(page);
        assertThat(bodies).hasSize(1);
        assertThat(seasons.raw(season, UNIT, "A1.1/note")).isEqualTo("Hải Hậu");
    }

    private Page grid(BrowserContext profile) {
        var page = profile.newPage();
        page.navigate(address("/cham-diem/" + season.code() + "/" + UNIT));
        return page;
    }

    private Locator input(Page page, int place) {
        return page.locator("[data-cell='" + cells.get(place) + "']");
    }

    private void type(Page page, int place, String text) {
        input(page, place).focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static void paste(Page page, Locator where, String text) {
        where.evaluate(
                "(control, text) => { control.focus(); const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " control.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true,"
                        + " cancelable: true})); }",
                text);
    }

    private static void saved(Page page) {
        page.locator("[data-status]", new Page.LocatorOptions().setHasText("Đã lưu lúc"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private static String value(int place) {
        return place % 2 == 0 ? "1,5" : "2";
    }

    private List<String> stored() {
        var sheet = seasons.sheet(season, UNIT).cells();
        Map<String, String> texts =
                sheet.values().stream().collect(Collectors.toMap(cell -> cell.name(), cell -> cell.raw()));
        return cells.stream().map(cell -> texts.getOrDefault(cell, "")).toList();
    }
}
