package vn.vanhoacongso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanhoacongso.assessment.domain.Deadlines;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.runtime.MovableClock;

/** The job the portal exists for, from an empty file to a published rank, by every person it passes. */
class MainJobTests extends Walker {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private StagedFiles staged;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Deadlines deadlines;

    private Season season;
    private String unit;

    /**
     * Self-score 23,54 + 29,35 + 4,00 (B2.2, nothing recorded) + 25,00 + 1,00 (C5.4, nothing recorded) = 82,89 of
     * 100 − 3 (A4.1) = 97. The appraiser takes A1.1 from 3,00 to 1,50, so 81,39 of 97: 81,39 / 97 = 83,907%.
     */
    @Test
    void aDistrictOfficeGetsItsPublishedRank() {
        begin("HH-PTCKH");
        fill("canbo.donvi", "good");
        step("thutruong.donvi", "gui");
        step("canbo.haihau", "chuyen");
        appraise("thamdinh.haihau", "1,5");
        step("thutruong.donvi", "chap-nhan");
        publish("HH-PNV");
        assertPublished("canbo.yyen", "81,39", "83,91%");
        assertPublished("lanhdao.tinh", "81,39", "83,91%");
        assertPublished("canbo.donvi", "81,39", "83,91%");
    }

    /**
     * As above, but the department states the level "excellent" in A1.1, 4,00 instead of 3,00: 83,89 of 97. The
     * appraiser of the province takes A1.1 from 4,00 to 1,50, so again 81,39 of 97, which is 83,91%.
     */
    @Test
    void aProvincialBodyGetsItsPublishedRank() {
        begin("SKHCN");
        fill("canbo.so", "excellent");
        step("thutruong.so", "gui");
        appraise("thamdinh.tinh", "1,5");
        step("thutruong.so", "chap-nhan");
        publish("SNV");
        assertPublished("canbo.yyen", "81,39", "83,91%");
        assertPublished("lanhdao.tinh", "81,39", "83,91%");
    }

    private void begin(String code) {
        season = seasons.withFullSet();
        unit = code;
    }

    private void fill(String clerk, String level) {
        var page = at(clerk, "/cham-diem/" + season.code() + "/" + unit);
        var answers = Answers.byHand();
        answers.put("A1.1/level", level);
        answers.forEach((cell, value) -> answer(page, cell, value));
        seasons.setOf(season, unit).leaves().stream()
                .filter(leaf -> answers.keySet().stream().anyMatch(cell -> cell.startsWith(leaf.code() + "/")))
                .filter(leaf -> leaf.needsEvidence() && !leaf.code().equals("A1.1"))
                .forEach(leaf -> note(page, leaf.code()));
        page.locator("[data-check]").click();
        page.waitForURL("**/kiem-tra");
        page.navigate(address("/cham-diem/" + season.code() + "/" + unit + "/minh-chung/A1.1"));
        page.locator("#tep").setInputFiles(new FilePayload("quyet-dinh.pdf", "application/pdf", PDF));
        send(page, page.locator("form[enctype] button[type=submit]"));
        page.locator(".evidence__file").getByText("quyet-dinh.pdf").first().waitFor();
        page.navigate(address("/cham-diem/" + season.code() + "/" + unit + "/kiem-tra"));
        press(page, "trinh-duyet");
    }

    private static void answer(Page page, String cell, String value) {
        var input = page.locator("[data-cell='" + cell + "']").first();
        switch (input.getAttribute("data-kind") + input.getAttribute("type")) {
            case "CHECKcheckbox" -> input.check();
            case "CHOICEradio", "RADIOradio" ->
                page.locator("[data-cell='" + cell + "'][value='" + value + "']")
                        .check();
            case "CHOICEnull" -> input.selectOption(value);
            default -> {
                input.focus();
                page.keyboard().type(value);
                page.keyboard().press("Enter");
            }
        }
    }

    private static void note(Page page, String leaf) {
        page.locator("[id='" + leaf + "-ghi-chu'] summary").click();
        page.locator("[data-cell='" + leaf + "/note']").fill("Lưu tại văn thư.");
    }

    /** One button of the check page. */
    private void step(String account, String action) {
        press(at(account, "/cham-diem/" + season.code() + "/" + unit + "/kiem-tra"), action);
    }

    private static void press(Page page, String action) {
        send(
                page,
                page.locator("form[action$='/" + action + "'] button[type=submit]")
                        .first());
    }

    /** A refusal would answer with 409 or 422 instead of leading to a page. */
    private static void send(Page page, Locator button) {
        var answer = page.waitForNavigation(button::click);
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
    }

    private void appraise(String account, String points) {
        var page = at(account, "/tham-dinh/" + season.code() + "/" + unit);
        press(page, "bat-dau");
        page.navigate(address("/tham-dinh/" + season.code() + "/" + unit + "?hien=tat-ca"));
        var changed = page.locator(".review-item").filter(new Locator.FilterOptions().setHasText("A1.1. "));
        changed.locator("[name=points]").fill(points);
        changed.locator("summary").click();
        changed.locator("[name=reason]").fill("Quyết định xếp loại ghi mức hoàn thành.");
        send(page, changed.locator("[value=luu]"));
        press(page, "dong-y-tat-ca");
        var open = page.locator(".review-item:has(.state--empty) [value=dong-y]");
        for (int left = open.count(); left > 0; left = open.count()) {
            send(page, open.first());
        }
        press(page, "hoan-thanh");
    }

    /** A rival settled beside it, the deadline, the council's minutes and the decision. */
    private void publish(String rival) {
        staged.awaitCouncil(season, rival);
        var council = at("hoidong.tinh", "/hoi-dong/" + season.code() + "/" + unit);
        for (var code : new String[] {unit, rival}) {
            council.navigate(address("/hoi-dong/" + season.code() + "/" + code));
            council.fill("#bien-ban", "05/BB-HĐTĐ");
            press(council, "ket-luan");
        }
        clock.moveTo(LocalDateTime.of(2022, 12, 1, 8, 0));
        deadlines.run();
        council.navigate(address("/hoi-dong/" + season.code()));
        press(council, "chuyen-hoi-dong");
        council.fill("#number", "99/QĐ-UBND");
        council.fill("#date", "01/12/2022");
        press(council, "cong-bo");
    }

    private void assertPublished(String account, String points, String rate) {
        var ranked = seasons.file(season, unit).unit();
        var page = at(account, "/xep-hang/" + season.code() + "?cum=" + ranked.clusterCode());
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(ranked.name()))
                .first();
        assertThat(row.innerText()).contains(points).contains("97").contains(rate);
        page.navigate(address("/xep-hang/" + season.code() + "/" + unit));
        assertThat(page.locator("tfoot").first().innerText()).contains(points);
        assertThat(page.locator("main").innerText()).contains("99/QĐ-UBND");
    }

    private Page at(String account, String path) {
        var page = listened(signedIn(account)).newPage();
        page.navigate(address(path));
        return page;
    }
}
