package vn.vanhoacongso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page at a desk and on a phone: nothing for axe to complain about, nothing that scrolls sideways. */
class AccessibilityTests extends Walker {

    /** Pages without data of any kind, which a portal shows only before its first season. */
    private static final Set<String> BEFORE_THE_FIRST_SEASON = Set.of("ranking/none", "reporting/none");

    @Autowired
    private StagedFiles staged;

    @Autowired
    private VisitedPages visited;

    @Autowired
    private JdbcClient database;

    private final Map<String, String> places = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void stage() {
        places.putAll(staged.places());
        places.put(
                Tour.USER,
                database.sql("select public_id from identity.account where name = 'canbo.haihau'")
                        .query(String.class)
                        .single());
    }

    @Test
    void noPageHasAFault() throws IOException {
        var stranger = page(listened(profile(new Browser.NewContextOptions())).newPage());
        Tour.ANYBODY.forEach(path -> look(stranger, path));
        wrongPassword(stranger);
        for (var tour : Tour.ALL) {
            var page = page(listened(signedIn(tour.account())).newPage());
            tour.paths().forEach(path -> look(page, path));
        }
        wrongCell();
        refusedForms();
        assertThat(faults).isEmpty();
        var left = templates();
        left.removeAll(visited.names());
        left.removeAll(BEFORE_THE_FIRST_SEASON);
        assertThat(left).as("page templates that the tour leaves out").isEmpty();
    }

    @Test
    void aPlantedFaultIsFound() {
        var page = page(listened(profile(new Browser.NewContextOptions())).newPage());
        page.navigate(address("/dang-nhap"));
        page.evaluate("document.querySelector('#tai-khoan').labels[0].remove()");
        page.evaluate("document.querySelector('main').append(Object.assign(document.createElement('pre'),"
                + " {textContent: 'x'.repeat(5000)}))");
        assertThat(PageCheck.faults(page))
                .anyMatch(fault -> fault.contains("label"))
                .anyMatch(fault -> fault.contains("scrolls sideways"));
    }

    private void wrongPassword(Page page) {
        page.navigate(address("/dang-nhap"));
        page.fill("#tai-khoan", "khong.co");
        page.fill("#mat-khau", "sai mật khẩu");
        page.press("#mat-khau", "Enter");
        page.waitForURL(url -> url.contains("?"));
        check(page);
    }

    /** A text that is no number stays in its cell with a sentence below. */
    private void wrongCell() {
        var page = page(listened(signedIn("canbo.donvi")).newPage());
        page.navigate(address(resolved("/cham-diem/{ky}/HH-PTCKH")));
        page.fill("[data-cell='A1.2/numerator']", "năm mươi");
        page.press("[data-cell='A1.2/numerator']", "Tab");
        page.locator("[data-cell='A1.2/numerator'][aria-invalid='true']").waitFor();
        check(page);
        page.reload();
        check(page);
    }

    /** Forms sent empty come back with their sentences; a decision made on an old state is refused. */
    private void refusedForms() {
        var admin = page(listened(signedIn("quantri")).newPage());
        for (var path : List.of(
                "/quan-tri/nguoi-dung/moi", "/quan-tri/nguoi-dung/{nguoi-dung}/vai-tro/moi", "/quan-tri/ky/moi")) {
            admin.navigate(address(resolved(path)));
            admin.locator("main form[method=post] [type=text]")
                    .evaluateAll("all => all.forEach(one => one.value = '')");
            admin.locator("main form[method=post] button[type=submit]").last().click();
            check(admin);
        }
        var clerk = page(listened(signedIn("canbo.donvi")).newPage());
        clerk.navigate(address("/tai-khoan/mat-khau"));
        clerk.locator("main form[method=post] button[type=submit]").last().click();
        check(clerk);
        var appraiser = page(listened(signedIn("thamdinh.haihau")).newPage());
        appraiser.navigate(address(resolved("/tham-dinh/{ky}/{dang-tham-dinh}")));
        appraiser.locator("[name=points]").first().fill("abc");
        appraiser.locator("[value=luu]").first().click();
        check(appraiser);
        appraiser.locator("form[action$='/hoan-thanh'] button").click();
        assertThat(appraiser.locator("h1").count()).isOne();
        check(appraiser);
    }

    private void look(Page page, String path) {
        page.navigate(address(resolved(path)));
        check(page);
    }

    private void check(Page page) {
        for (var width : List.of(DESK, PHONE)) {
            resize(page, width);
            faults.addAll(PageCheck.faults(page));
            Pictures.take(page, width);
        }
        resize(page, DESK);
    }

    private static Page page(Page page) {
        resize(page, DESK);
        return page;
    }

    private String resolved(String path) {
        var found = path;
        for (var place : places.entrySet()) {
            found = found.replace(place.getKey(), place.getValue());
        }
        return found;
    }

    /** Templates that are whole pages: they hand their main part to the frame. */
    private static Set<String> templates() throws IOException {
        var root = Path.of("src/main/resources/templates");
        var pages = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var isFrame = file.startsWith(root.resolve("layout"));
                if (!isFrame && Files.readString(file).contains("layout/page :: page(")) {
                    pages.add(root.relativize(file).toString().replaceAll("\\.html$", ""));
                }
            }
        }
        return pages;
    }
}
