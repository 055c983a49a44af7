package vn.vanhoacongso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What pages weigh over the wire, headers and compression included: on the first visit and on every later one. */
class PageWeightTests extends Walker {

    private static final Path FIGURES = Path.of("target", "ux-metrics.json");
    private static final int KB = 1000;

    private static final List<Limit> LIMITS = List.of(
            new Limit("", "/dang-nhap", 150, 25),
            new Limit("canbo.donvi", "/viec-can-lam", 150, 25),
            new Limit("canbo.donvi", "/cham-diem/2022/HH-PTCKH", 120, 25),
            new Limit("canbo.donvi", "/cham-diem/2022/HH-PTCKH/kiem-tra", 150, 25),
            new Limit("canbo.donvi", "/bo-tieu-chi/HC/2021", 150, 25),
            new Limit("canbo.donvi", "/xep-hang/2021/HH-PTCKH", 150, 25),
            new Limit("canbo.haihau", "/cham-diem/2022", 150, 40),
            new Limit("canbo.haihau", "/tien-do/2022", 150, 40),
            new Limit("canbo.haihau", "/cham-diem/2022/theo-tieu-chi/A1.2", 150, 40),
            new Limit("thamdinh.haihau", "/tham-dinh", 150, 40),
            new Limit("hoidong.tinh", "/hoi-dong/2022", 150, 40),
            new Limit("lanhdao.tinh", "/xep-hang/2021", 150, 40),
            new Limit("lanhdao.tinh", "/tong-quan/2022", 150, 25),
            new Limit("lanhdao.tinh", "/tong-quan/2022?trinh-chieu=1", 150, 25),
            new Limit("lanhdao.tinh", "/don-vi", 150, 40),
            new Limit("quantri", "/quan-tri/nguoi-dung", 150, 40),
            new Limit("kiemtra", "/nhat-ky", 150, 40));

    /** The most a page may weigh, in thousands of bytes. */
    record Limit(String account, String path, int first, int repeated) {}

    /** What it weighs, in bytes. */
    record Weight(String path, long first, long repeated, int firstLimit, int repeatedLimit) {

        Stream<String> excess() {
            return Stream.of(
                            first > (long) firstLimit * KB ? path + " first visit: " + first : "",
                            repeated > (long) repeatedLimit * KB ? path + " repeated visit: " + repeated : "")
                    .filter(sentence -> !sentence.isEmpty());
        }
    }

    @BeforeEach
    void loadDemonstration() {
        seasons.withFullSet();
    }

    @Test
    void pagesAreLightEnoughForABadLine() throws IOException {
        var weights = new ArrayList<Weight>();
        for (var limit : LIMITS) {
            weights.add(weigh(limit));
        }
        Files.writeString(
                FIGURES,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(weights));
        assertThat(weights.stream().flatMap(Weight::excess)).isEmpty();
    }

    private Weight weigh(Limit limit) {
        var profile = limit.account().isEmpty() ? profile(new Browser.NewContextOptions()) : signedIn(limit.account());
        var page = listened(profile).newPage();
        var bytes = new AtomicLong();
        var session = profile.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        count(session, bytes);
        var first = visit(page, limit.path(), bytes);
        var repeated = visit(page, limit.path(), bytes);
        profile.close();
        return new Weight(limit.path(), first, repeated, limit.first(), limit.repeated());
    }

    private static void count(CDPSession session, AtomicLong bytes) {
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    private long visit(Page page, String path, AtomicLong bytes) {
        bytes.set(0);
        var answer = page.navigate(address(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }
}
