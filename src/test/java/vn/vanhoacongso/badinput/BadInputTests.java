package vn.vanhoacongso.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.shared.DemoPart;

/** What people, scripts and attackers send by mistake or on purpose: never a failure, never half of it stored. */
@SpringBootTest(properties = "portal.files.folder=target/bad-input-files")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, Clerk.class})
class BadInputTests {

    private static final String FILE = "/cham-diem/2022/HH-PTCKH";
    private static final String CELLS = FILE + "/o";
    private static final String EVIDENCE = FILE + "/minh-chung/A1.1";
    private static final String ZALGO = "e" + "\u0301\u0323\u0316".repeat(2_000);
    private static final String SCRIPT = "<script>alert(1)</script>";

    /** Pages with parameters, and who may open them. */
    private static final Map<String, String> PAGES = Map.of(
            "/don-vi", "canbo.donvi",
            "/don-vi/HH", "canbo.donvi",
            "/xep-hang/2021", "lanhdao.tinh",
            "/tong-quan/2022", "lanhdao.tinh",
            "/quan-tri/nguoi-dung", "quantri",
            "/nhat-ky", "kiemtra",
            "/tham-dinh", "thamdinh.tinh",
            "/hoi-dong/2022", "hoidong.tinh",
            "/cham-diem/2022", "canbo.haihau",
            "/tien-do/2022", "canbo.haihau");

    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "trang", List.of("-1", "0", "2147483648", "99999999999999999999", "abc", "1e3", "\u0663", "", " 2 "),
            "sap-xep", List.of("unknown", "(select 1)", "password", SCRIPT),
            "tim", texts(),
            "ten", texts(),
            "nguoi", texts(),
            "ngay", List.of("31/02/2022", "01/13/2022", "2022-01-01", "01/01/25", "01/01/2565", "\u0000", SCRIPT),
            "cap", List.of("KING", SCRIPT),
            "giai-doan", List.of("KING", SCRIPT),
            "tinh-trang", List.of("KING", SCRIPT),
            "khoi", List.of("KHONG-CO", SCRIPT, "'"));

    @Autowired
    DemoData data;

    @Autowired
    JdbcClient database;

    @Autowired
    Clerk clerk;

    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void theDemonstration() {
        data.load(DemoPart.Size.SMALL);
    }

    private static List<String> texts() {
        return List.of(
                "%",
                "_",
                "\\",
                "' or 1=1 --",
                "x".repeat(10_000),
                "   ",
                "Hải Hậu",
                "\u200b\u200d\ufeff",
                "\u202Efdp.exe",
                ZALGO,
                "😀",
                "\u0000",
                "\ud800",
                "${9876*9}",
                "__${9876*9}__::.x",
                "[[${9876*9}]]",
                "#{9876*9}",
                "\" onmouseover=\"alert(1)",
                "a\r\nSet-Cookie: x=y",
                SCRIPT);
    }

    @Test
    void pagesIgnoreWhatTheyCannotRead() {
        PAGES.forEach((path, account) -> PARAMETERS.forEach((parameter, values) -> values.forEach(value -> {
            var answer = clerk.get(account, path, parameter, value);
            var refusable = !isText(value) || (parameter.equals("trang") || parameter.equals("cum"));
            expect(path + " " + parameter + "=" + shown(value), answer, refusable ? List.of(200, 400) : List.of(200));
        })));
        assertThat(problems).isEmpty();
    }

    @Test
    void manyAndRepeatedParametersAreOnlyMany() {
        var many = new StringBuilder("/don-vi?tim=a");
        for (var index = 0; index < 4_000; index++) {
            many.append("&p").append(index).append("=1");
        }
        expect("4,000 parameters", clerk.get("canbo.donvi", many.toString()), List.of(200));
        expect("the same twice", clerk.get("canbo.donvi", "/don-vi?trang=1&trang=2&tim=a&tim=b"), List.of(200, 400));
        expect("of a file twice", clerk.get("canbo.haihau", "/cham-diem/2022?trang=1&trang=2"), List.of(200, 400));
        assertThat(problems).isEmpty();
    }

    @Test
    void strangeAddressesAreNeverAnotherRoute() {
        for (var path : List.of(
                "/quan-tri/..;/viec-can-lam",
                "/quan-tri/nguoi-dung;jsessionid=1",
                "/quan-tri//nguoi-dung",
                "//quan-tri/nguoi-dung",
                "/quan-tri/%2e%2e/viec-can-lam",
                "/quan-tri%2fnguoi-dung",
                "/quan-tri/nguoi-dung%00",
                "/quan-tri/nguoi-dung/",
                "/QUAN-TRI/NGUOI-DUNG",
                "/quan-tri/nguoi-dung.json",
                "/cham-diem/%D9%A2%D9%A0%D9%A2%D9%A2/HH-PTCKH",
                "/cham-diem/2022/hh-ptckh",
                "/cham-diem/2022/HH-PTCKH%0d%0ax",
                "/cham-diem/2022/%ED%A0%80",
                "/cham-diem/2022/" + "x".repeat(5_000),
                "/cham-diem/0/HH-PTCKH",
                "/cham-diem/-1/HH-PTCKH",
                "/cham-diem/1e3/HH-PTCKH",
                "/don-vi/%C4%90",
                "/don-vi/1%3Bdrop",
                "/bo-tieu-chi/HC/%F0%9F%98%80",
                "/xep-hang/2021/%25",
                "/tham-dinh/2022/%27",
                "/.env",
                "/.git/config",
                "/h2-console",
                "/actuator/env",
                "/backup.zip",
                "/tai-khoan/x.css")) {
            expect(path, clerk.get("canbo.donvi", path), List.of(400, 403, 404));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theCellsTakeAShortListOfTextsAndNothingElse() {
        var good = "{\"item\":\"A1.1/note\",\"value\":\"x\",\"version\":0,"
                + "\"opId\":\"6b1f4f6e-4f3f-4c55-9a55-0000000000aa\"}";
        var before = stored("assessment.cell");
        for (var body : List.of(
                "",
                "null",
                "{}",
                "[]",
                "[null]",
                "[[]]",
                "7",
                "\"text\"",
                "[" + good,
                "[" + good + "," + "{}]",
                "[" + (good + ",").repeat(50) + good + "]",
                "[".repeat(20_000),
                "[" + good.replace("\"x\"", "\"" + "x".repeat(600_000) + "\"") + "]",
                "[" + good.replace("\"x\"", "\"" + "x".repeat(5_000) + "\"") + "]",
                "[" + good.replace("\"x\"", "\"\\u0000\"") + "]",
                "[" + good.replace("\"x\"", "\"\\ud800\"") + "]",
                "[" + good.replace("\"x\"", "[]") + "]",
                "[" + good.replace(":0,", ":1e400,") + "]",
                "[" + good.replace(":0,", ":\"x\",") + "]",
                "[" + good.replace("6b1f4f6e-4f3f-4c55-9a55-0000000000aa", "not-an-id") + "]",
                "[" + good.replace("\"item\"", "\"role\":\"ADMIN\",\"item\"").replace("A1.1/note", "A".repeat(200))
                        + "]")) {
            var answer = clerk.json("canbo.donvi", CELLS, MediaType.APPLICATION_JSON, body);
            expect("cells " + shown(body), answer, List.of(400));
            if (!answer.text().contains("message")) {
                problems.add("no sentence for " + shown(body));
            }
        }
        var text = clerk.json("canbo.donvi", CELLS, MediaType.TEXT_PLAIN, "[" + good + "]");
        expect("cells as plain text", text, List.of(415));
        var gone = "[" + good.replace("A1.1/note", "Z9.9/x") + "]";
        expect("a cell that is none", clerk.json("canbo.donvi", CELLS, MediaType.APPLICATION_JSON, gone), List.of(200));
        assertThat(problems).isEmpty();
        assertThat(stored("assessment.cell")).isEqualTo(before);
    }

    @Test
    void numbersThatAreNoneAreKeptAsDraftAndNotCounted() {
        for (var typed :
                List.of("-1", "NaN", "1e309", "mười", "1.234,5,6", "9".repeat(300), "Infinity", "0x10", "1/0")) {
            var body = "[{\"item\":\"A1.2/numerator\",\"value\":\"" + typed + "\",\"version\":" + version()
                    + ",\"opId\":\"" + java.util.UUID.randomUUID() + "\"}]";
            expect(typed, clerk.json("canbo.donvi", CELLS, MediaType.APPLICATION_JSON, body), List.of(200));
            assertThat(cell("value")).as(typed).isNull();
            assertThat(cell("raw")).isEqualTo(typed);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void uploadsAreRefusedWithASentence() throws IOException {
        var before = stored("assessment.evidence") + stored("file.stored_file");
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        refuseUpload("rong.pdf", new byte[0]);
        refuseUpload("trang.pdf", html);
        refuseUpload("anh.jpg", "<?php echo 1;".getBytes(StandardCharsets.UTF_8));
        refuseUpload("chuong-trinh.docx", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0});
        refuseUpload("so-lieu.xlsx", zip("a.txt"));
        refuseUpload("macro.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
        refuseUpload("anh.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refuseUpload("trang.html", html);
        refuseUpload("khong-duoi", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8));
        var large = new byte[21 * 1024 * 1024];
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.UTF_8), 0, large, 0, 9);
        refuseUpload("lon.pdf", large);
        assertThat(problems).isEmpty();
        assertThat(stored("assessment.evidence") + stored("file.stored_file")).isEqualTo(before);
    }

    @Test
    void namesOfFilesAreOnlyText() {
        var number = 0;
        for (var name : List.of(
                "../../etc/passwd.pdf",
                "..\\..\\x.pdf",
                "C:\\x.pdf",
                "%2e%2e%2fx.pdf",
                "x".repeat(5_000) + ".pdf",
                "a\u0000b.pdf",
                "a\r\nSet-Cookie: x=y.pdf",
                "\u202Efdp.exe.pdf",
                "\u200b.pdf",
                "\"><script>alert(1)</script>.pdf",
                "a\ud800.pdf",
                "CON.pdf",
                "....pdf",
                "${9876*9}.pdf",
                "Báo cáo năm.pdf")) {
            var pdf = ("%PDF-1.4\n" + number++).getBytes(StandardCharsets.UTF_8);
            expect("file " + shown(name), clerk.upload("canbo.donvi", EVIDENCE, name, pdf), List.of(303));
        }
        expect("the list of them", clerk.get("canbo.donvi", EVIDENCE), List.of(200));
        assertThat(problems).isEmpty();
        assertThat(database.sql("select file_name from assessment.evidence")
                        .query(String.class)
                        .list())
                .allMatch(name -> name.length() <= 200 && !name.matches("(?s).*[\\p{Cntrl}\\p{Cf}/\\\\].*"));
    }

    @Test
    void textsInFormsAreStoredCleanOrRefused() {
        for (var text : texts()) {
            var refused = isText(text) ? List.of(200, 303, 409, 422) : List.of(400);
            expect(
                    "reason " + shown(text),
                    clerk.post("thutruong.so", "/cham-diem/2022/SKHCN/tra-lai", "version", "999", "reason", text),
                    refused);
            expect(
                    "take over " + shown(text),
                    clerk.post("thamdinh.tinh", "/tham-dinh/2022/HH-VP/tiep-nhan", "version", "999", "ly-do", text),
                    refused);
            expect(
                    "minutes " + shown(text),
                    clerk.post("hoidong.tinh", "/hoi-dong/2022/SYT/ket-luan", "version", "999", "bien-ban", text),
                    refused);
            expect(
                    "conclusion " + shown(text),
                    clerk.post("hoidong.tinh", "/hoi-dong/2022/SYT/tieu-chi/A1.1", "points", "1", "reason", text),
                    refused);
            expect(
                    "points " + shown(text),
                    clerk.post("hoidong.tinh", "/hoi-dong/2022/SYT/tieu-chi/A1.1", "points", text, "reason", "x"),
                    refused);
            expect(
                    "decision " + shown(text),
                    clerk.post(
                            "hoidong.tinh", "/hoi-dong/2022/cong-bo", "version", "999", "number", text, "date", text),
                    refused);
            expect(
                    "person " + shown(text),
                    clerk.post("quantri", "/quan-tri/nguoi-dung/moi", "name", text, "displayName", text),
                    refused);
            expect(
                    "season " + shown(text),
                    clerk.post(
                            "quantri",
                            "/quan-tri/ky/moi",
                            "code",
                            text,
                            "title",
                            text,
                            "reference",
                            text,
                            "from",
                            text,
                            "until",
                            text,
                            "hour",
                            text,
                            "days",
                            text),
                    refused);
            expect(
                    "note " + shown(text),
                    clerk.post("canbo.donvi", FILE, "A1.1/note", text, "g:A1.1/note", "?", "v:A1.1/note", "0"),
                    refused);
            expect(
                    "password " + shown(text),
                    clerk.post("kiemtra", "/tai-khoan/mat-khau", "old", text, "chosen", text, "repeated", text),
                    refused);
        }
        for (var version : List.of("abc", "", "-1", "99999999999999999999", "1.5", "\u0663")) {
            expect(
                    "version " + version,
                    clerk.post("thutruong.so", "/cham-diem/2022/SKHCN/gui", "version", version),
                    List.of(400, 409));
        }
        expect("no version", clerk.post("thutruong.so", "/cham-diem/2022/SKHCN/gui"), List.of(400));
        expect(
                "a huge list",
                clerk.post("quantri", "/quan-tri/ky/moi", "rules[2147483647].set", "HC"),
                List.of(400, 422));
        expect(
                "class loader",
                clerk.post("quantri", "/quan-tri/ky/moi", "class.module.classLoader.x", "1"),
                List.of(400, 422));
        for (var page : List.of("/hoi-dong/2022/SYT", "/tham-dinh/2022/SYT")) {
            expect("shown again", clerk.get("hoidong.tinh", page), List.of(200));
        }
        expect("shown again", clerk.get("canbo.donvi", FILE), List.of(200));
        assertThat(problems).isEmpty();
    }

    private void refuseUpload(String name, byte[] content) {
        var answer = clerk.upload("canbo.donvi", EVIDENCE, name, content);
        expect("upload " + name, answer, List.of(413, 422));
        if (!answer.text().contains(name)) {
            problems.add("no sentence names " + name);
        }
    }

    private void expect(String what, Clerk.Answer answer, List<Integer> allowed) {
        if (answer.isFailure() || !allowed.contains(answer.status())) {
            problems.add(what + ": " + answer.status() + " " + (answer.isFailure() ? shown(answer.text()) : ""));
        }
        if (answer.text().contains("88884")
                || answer.text().contains(SCRIPT)
                || answer.text().contains("\" onmouseover=\"")) {
            problems.add(what + ": not shown as it was typed");
        }
    }

    private static boolean isText(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static String shown(String text) {
        var plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.substring(0, Math.min(80, plain.length()));
    }

    private long version() {
        var version = cell("version");
        return version == null ? 0 : Long.parseLong(version);
    }

    private String cell(String column) {
        return database.sql("select c." + column + "::text as found from assessment.cell c"
                        + " join assessment.unit_assessment f on f.id = c.assessment_id"
                        + " join assessment.season s on s.id = f.season_id"
                        + " where s.code = '2022' and f.unit_code = 'HH-PTCKH' and c.name = 'A1.2/numerator'")
                .query((row, line) -> java.util.Optional.ofNullable(row.getString("found")))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    private long stored(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
