package vn.vanhoacongso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.AccountPrincipal;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Actors;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.identity.domain.AccountAdministration;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.identity.domain.FirstAdministrator;
import vn.vanhoacongso.identity.domain.OwnPassword;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.shared.DemoPart;

/** Accounts and grants on their pages, with the demonstration's people. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "organization")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class UserPagesTests {

    private static final String USERS = "/quan-tri/nguoi-dung";

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoData data;

    @Autowired
    JdbcClient database;

    @Autowired
    Actors actors;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    AccountDirectory directory;

    @Autowired
    OwnPassword password;

    @Autowired
    FirstAdministrator first;

    @Autowired
    MessageSource messages;

    private Actor admin;

    @BeforeEach
    void thePeopleOfTheDemonstration() {
        data.load(DemoPart.Size.SMALL);
        admin = actor("quantri");
    }

    @Test
    void closedToEverybodyButAdministrators() {
        assertThat(get(USERS, actor("kiemtra"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(USERS + "/" + address("canbo.so"), actor("thamdinh.tinh")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(USERS + "/" + address("canbo.so") + "/khoa", actor("lanhdao.tinh")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anUnknownAccountIsNotThere() {
        assertThat(get(USERS + "/zzzzzzzzzz", admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void findsPeopleWithoutMarksAndWithoutWildcards() {
        assertThat(get(USERS + "?tim=tran thi mau", admin))
                .hasStatusOk()
                .bodyText()
                .contains("canbo.donvi")
                .doesNotContain("thutruong.so");
        assertThat(get(USERS + "?tim=%25", admin)).bodyText().doesNotContain("canbo.donvi");
        assertThat(get(USERS + "?trang=abc", admin)).hasStatusOk();
    }

    @Test
    void keepsWhatWasTypedForANewAccount() {
        assertThat(post(USERS + "/moi", admin, "name", "CO DAU", "displayName", "Mai Thị Tạm"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"CO DAU\"", "value=\"Mai Thị Tạm\"", "href=\"#name\"");
        assertThat(post(USERS + "/moi", admin, "name", "CANBO.SO", "displayName", "Mai"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã có người dùng");
    }

    @Test
    void aNewAccountStartsWithAPasswordThatMustBeChanged() {
        var name = fresh();
        var answer = post(USERS + "/moi", admin, "name", name, "displayName", "Mai Thị Tạm");
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer).flash().containsKey("oneTimePassword");
        var oneTime = String.valueOf(answer.getMvcResult().getFlashMap().get("oneTimePassword"));
        assertThat(signIn(name, oneTime)).isInstanceOf(AccountPrincipal.class);
        give(name, "UNIT_CLERK", "HH-PNV");
        assertThat(get("/tai-khoan", actor(name)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/tai-khoan/mat-khau");
        var chosen = "con bò vàng ăn cỏ";
        assertThat(post("/tai-khoan/mat-khau", actor(name), "old", oneTime, "chosen", chosen, "repeated", chosen))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/tai-khoan", actor(name))).hasStatusOk().bodyText().contains("HH-PNV");
        assertThat(signIn(name, chosen)).isInstanceOf(AccountPrincipal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-password, con bò vàng ăn cỏ, con bò vàng ăn cỏ, Mật khẩu hiện tại không đúng",
        "vanhoacongso, ngắn, ngắn, ít nhất 10 ký tự",
        "vanhoacongso, canbo.so và tôi, canbo.so và tôi, chứa tên đăng nhập",
        "vanhoacongso, con bò vàng ăn cỏ, con bò đen ăn cỏ, không giống nhau"
    })
    void refusesABadChangeOfPassword(String old, String chosen, String repeated, String reason) {
        assertThat(post("/tai-khoan/mat-khau", actor("canbo.so"), "old", old, "chosen", chosen, "repeated", repeated))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(reason)
                .doesNotContain("value=\"" + old);
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.so, PROV_APPRAISER, ND, 01/01/2022, '', không vừa thẩm định",
        "canbo.so, UNIT_CLERK, SKHCN, 01/01/2022, '', đã giữ đúng vai trò",
        "kiemtra, UNIT_HEAD, ND, 01/01/2022, '', không phải đơn vị được chấm điểm",
        "kiemtra, DISTRICT_CLERK, HH-PNV, 01/01/2022, '', không phải huyện",
        "kiemtra, LEADER, KHONG-CO, 01/01/2022, '', Không có đơn vị mang mã này",
        "kiemtra, LEADER, ND, 31/02/2022, '', dạng ngày/tháng/năm",
        "kiemtra, LEADER, ND, 01/12/2022, 01/11/2022, đứng trước ngày bắt đầu",
        "kiemtra, KING, ND, 01/12/2022, '', trong danh sách",
        "quantri, AUDITOR, ND, 01/12/2022, '', Không ai tự giao"
    })
    void refusesGrantsInTheForm(String account, String role, String unit, String from, String lastDay, String reason) {
        assertThat(grant(account, role, unit, from, lastDay))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(reason, "value=\"" + unit + "\"", "value=\"" + from + "\"");
    }

    @Test
    void aGrantHoldsAtOnceAndEndsAtOnce() {
        var name = fresh();
        accounts.open(name, "Mai Thị Tạm", admin);
        assertThat(actors.find(id(name), null)).isEmpty();
        give(name, "DISTRICT_CLERK", "HH");
        assertThat(actor(name).is(Role.DISTRICT_CLERK)).isTrue();
        var grant = directory.grants(directory.require(address(name), admin)).getFirst();
        assertThat(post(USERS + "/" + address(name) + "/vai-tro/" + grant.publicId() + "/ket-thuc", admin))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(actors.find(id(name), null)).isEmpty();
        assertThat(get(USERS + "/" + address(name), admin)).bodyText().contains("Đã kết thúc");
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        var own = USERS + "/" + address("quantri");
        var grant =
                directory.grants(directory.require(address("quantri"), admin)).getFirst();
        assertThat(post(own + "/khoa", admin)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(own + "/mat-khau", admin)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(own + "/vai-tro/" + grant.publicId() + "/ket-thuc", admin))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(get(own, admin)).hasStatusOk().bodyText().doesNotContain("/ket-thuc", "/khoa\"");
    }

    @Test
    void aBlockedAccountDoesNotComeIn() {
        var name = fresh();
        var opened = accounts.open(name, "Mai Thị Tạm", admin);
        give(name, "LEADER", "ND");
        assertThat(post(USERS + "/" + opened.publicId() + "/khoa", admin)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(actors.find(id(name), null)).isEmpty();
        assertThatThrownBy(() -> signIn(name, opened.oneTimePassword())).isInstanceOf(DisabledException.class);
        assertThatThrownBy(() -> signIn(name, "wrong-password")).isInstanceOf(BadCredentialsException.class);
        assertThat(post(USERS + "/" + opened.publicId() + "/mo-khoa", admin)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(signIn(name.toUpperCase(Locale.ROOT), opened.oneTimePassword()))
                .isInstanceOf(AccountPrincipal.class);
    }

    @Test
    void aNameFromAnOldPageIsNotStored() {
        var name = fresh();
        var user = USERS + "/" + accounts.open(name, "Mai Thị Tạm", admin).publicId();
        assertThat(post(user, admin, "version", "0", "displayName", "Mai Thị Đổi"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(user, admin, "version", "0", "displayName", "Mai Thị Cũ"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(get(user, admin)).bodyText().contains("Mai Thị Đổi");
    }

    @Test
    void writesTheTrailWithoutSecrets() {
        var name = fresh();
        var opened = accounts.open(name, "Mai Thị Tạm", admin);
        var written = database.sql("select * from audit.entry where subject = :subject")
                .param("subject", "account:" + opened.publicId())
                .query()
                .listOfRows();
        assertThat(written).hasSize(1);
        assertThat(written.toString()).contains("quantri").doesNotContain(opened.oneTimePassword());
    }

    @Test
    void theCommandForTheFirstAdministratorIsRefusedWhenThereIsOne() {
        var out = new ByteArrayOutputStream();
        var settings = new MockEnvironment().withProperty(FirstAdministratorCommand.ACCOUNT, fresh());
        assertThat(FirstAdministratorCommand.run(
                        first, messages, settings, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Đã có tài khoản quản trị");
    }

    private MvcTestResult grant(String account, String role, String unit, String from, String lastDay) {
        var path = USERS + "/" + address(account) + "/vai-tro/moi";
        return post(path, admin, "role", role, "unit", unit, "from", from, "lastDay", lastDay);
    }

    private void give(String account, String role, String unit) {
        assertThat(grant(account, role, unit, "01/01/2022", "")).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult get(String path, Actor who) {
        return browser.get().uri(path).with(authentication(token(who))).exchange();
    }

    private MvcTestResult post(String path, Actor who, String... fields) {
        var request = browser.post().uri(path).with(authentication(token(who))).with(csrf());
        for (var index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private static TestingAuthenticationToken token(Actor who) {
        return new TestingAuthenticationToken(who, "", List.of(new SimpleGrantedAuthority("ROLE_" + who.role())));
    }

    private @Nullable Object signIn(String name, String typed) {
        var entered = signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, typed));
        return entered == null ? null : entered.getPrincipal();
    }

    private Actor actor(String name) {
        return actors.find(id(name), null).orElseThrow();
    }

    private long id(String name) {
        return database.sql("select id from identity.account where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private String address(String name) {
        return database.sql("select public_id from identity.account where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static String fresh() {
        return "tam." + UUID.randomUUID().toString().substring(0, 8);
    }
}
