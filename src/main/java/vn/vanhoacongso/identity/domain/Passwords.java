package vn.vanhoacongso.identity.domain;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords exactly as they were received, and makes up the ones that are used once. */
@Component
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final String ARGON2 = "argon2@SpringSecurity_v5_8";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    /** Without signs that look alike on paper: 0 o, 1 l i. */
    private static final String CLEAR_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            ARGON2, Map.of(ARGON2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final RandomGenerator random = new SecureRandom();
    private final String nobodys = hash(oneTime());

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Machines send composed or decomposed letters; the second try costs as much for an unknown account. */
    boolean matches(String typed, String hash) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return false;
        }
        if (encoder.matches(typed, hash)) {
            return true;
        }
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return !composed.equals(typed) && encoder.matches(composed, hash);
    }

    /** The same work as for a known account, so that the answer's time tells nothing. */
    void matchNobody(String typed) {
        matches(typed, nobodys);
    }

    String oneTime() {
        var text = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            if (group > 0) {
                text.append('-');
            }
            random.ints(GROUP_LENGTH, 0, CLEAR_LETTERS.length())
                    .forEach(index -> text.append(CLEAR_LETTERS.charAt(index)));
        }
        return text.toString();
    }
}
