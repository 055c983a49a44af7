package vn.vanhoacongso.identity.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.Vietnamese;

/** Which new passwords are refused: the short, the common and those that repeat the account's name. */
@Component
public class PasswordRules {

    static final int SHORTEST_NEW = 10;

    private static final int FEWEST_DIFFERENT_SIGNS = 5;
    private static final String ASCENDING =
            "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s._\\-+*@!#$%^&?,;:/]+");
    private static final Pattern NUMBER_AROUND = Pattern.compile("^[0-9]+|[0-9]+$");

    private final Set<String> common;

    PasswordRules() {
        try {
            var text =
                    new ClassPathResource("identity/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
            common = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Optional<Refusal> objection(String password, String accountName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST_NEW) {
            return Optional.of(Refusal.because("identity.password.tooShort", SHORTEST_NEW));
        }
        if (password.length() > Passwords.LONGEST) {
            return Optional.of(Refusal.because("identity.password.tooLong", Passwords.LONGEST));
        }
        if (bare(password).contains(bare(accountName))) {
            return Optional.of(Refusal.because("identity.password.containsAccount"));
        }
        if (isCommon(password)) {
            return Optional.of(Refusal.because("identity.password.common"));
        }
        return Optional.empty();
    }

    private boolean isCommon(String password) {
        var bare = bare(password);
        var word = NUMBER_AROUND.matcher(bare).replaceAll("");
        return bare.chars().distinct().count() < FEWEST_DIFFERENT_SIGNS
                || ASCENDING.contains(bare)
                || new StringBuilder(ASCENDING).reverse().indexOf(bare) >= 0
                || common.contains(bare)
                || common.contains(word);
    }

    /** Without marks, capitals, blanks and punctuation: "Mật khẩu@123" is "matkhau123". */
    private static String bare(String text) {
        return SEPARATORS.matcher(Vietnamese.searchKey(text)).replaceAll("");
    }
}
