package vn.vanhoacongso.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.vanhoacongso.TestDatabase;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.ReferencePart;
import vn.vanhoacongso.shared.UnitId;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class CriteriaPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ReferencePart reference;

    @BeforeEach
    void theShippedSetsAreLoaded() {
        reference.load();
    }

    @Test
    void listsTheSets() {
        assertThat(get("/bo-tieu-chi"))
                .hasStatusOk()
                .bodyText()
                .contains("Bộ tiêu chí cơ quan hành chính", "/bo-tieu-chi/HC/2021", "30 / 40 / 30", "RUT-GON");
    }

    @Test
    void showsOneSetWithItsRulesInWords() {
        assertThat(get("/bo-tieu-chi/HC/2021"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "39 tiêu chí thành phần, thang 100 điểm",
                        "A1. Kết quả nhiệm vụ năm (8 điểm)",
                        "điểm = tối đa × min(1, tỷ lệ / 100%); tỷ lệ dưới 70% được 0 điểm.",
                        "Bên thẩm định nhập",
                        "Có thể không áp dụng",
                        "Bảng xuất từ hệ thống theo dõi nhiệm vụ.",
                        "Thông tư 08/2014/TT-BVHTTDL, tiêu chuẩn 1")
                .doesNotContain("??");
    }

    @Test
    void anUnknownSetDoesNotExist() {
        assertThat(get("/bo-tieu-chi/HC/1999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/bo-tieu-chi/%3Cscript%3E/2021")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .with(authentication(new TestingAuthenticationToken(clerk(), null, "ROLE_USER")))
                .exchange();
    }

    private static Actor clerk() {
        var grant = new Grant(
                1, Role.UNIT_CLERK, new UnitId(3), "HH-PTCKH", "Phòng Tài chính - Kế hoạch", new UnitPath("/1/2/3/"));
        return new Actor(1, "canbo.donvi", "Trần Thị Mẫu", grant, List.of(grant));
    }
}
