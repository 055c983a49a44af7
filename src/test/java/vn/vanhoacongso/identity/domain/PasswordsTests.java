package vn.vanhoacongso.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a password, and how it is compared. */
class PasswordsTests {

    private final Passwords passwords = new Passwords();
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "mua thu,identity.password.tooShort",
        "canbo.donvi-2022,identity.password.containsAccount",
        "Cán Bộ Đơn Vị 99,identity.password.containsAccount",
        "Mật khẩu@123,identity.password.common",
        "vanhoacongso2022,identity.password.common",
        "2022namdinh2022,identity.password.common",
        "aaaaaaaaaaab,identity.password.common",
        "0123456789,identity.password.common",
        "9876543210,identity.password.common",
        "qwertyuiop,identity.password.common"
    })
    void refusesWhatOthersGuess(String password, String reason) {
        assertThat(rules.objection(password, "canbo.donvi")).map(Refusal::key).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con bò vàng ăn cỏ", "Zk4-uu8w-3nq", "ghế gỗ bàn đá 1987"})
    void acceptsWhatIsLongAndOwn(String password) {
        assertThat(rules.objection(password, "canbo.donvi")).isEmpty();
    }

    @Test
    void refusesMoreThanCanBeHashed() {
        assertThat(rules.objection("ab7kq".repeat(26), "canbo.donvi"))
                .map(Refusal::key)
                .contains("identity.password.tooLong");
    }

    @Test
    void comparesWithoutHashingWhatIsTooShortOrTooLong() {
        assertThat(passwords.matches("1234567", "{bcrypt}not even a hash")).isFalse();
        assertThat(passwords.matches("x".repeat(129), "{bcrypt}not even a hash"))
                .isFalse();
    }

    @Test
    void hashesWithArgon2AndFreshSalt() {
        var first = passwords.hash("con bò vàng ăn cỏ");
        assertThat(first)
                .startsWith("{argon2@SpringSecurity_v5_8}$argon2id$")
                .isNotEqualTo(passwords.hash("con bò vàng ăn cỏ"));
        assertThat(passwords.matches("con bò vàng ăn cỏ", first)).isTrue();
        assertThat(passwords.matches("con bò vàng ăn cỏ!", first)).isFalse();
    }

    @Test
    void acceptsDecomposedLettersForAComposedPassword() {
        var composed = Normalizer.normalize("con bò vàng ăn cỏ", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void oneTimePasswordsAreDifferentAndFollowTheRules() {
        var seen = new HashSet<String>();
        IntStream.range(0, 200).mapToObj(index -> passwords.oneTime()).forEach(password -> {
            assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
            assertThat(seen.add(password)).isTrue();
        });
    }
}
