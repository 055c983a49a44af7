package vn.vanhoacongso.identity.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.vanhoacongso.shared.Vietnamese;

/** How an account is named: short, without marks, the same in capitals and small letters. */
public final class AccountName {

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

    private AccountName() {}

    /** What somebody typed into the sign-in form or a new account's form, as it would be stored. */
    public static String typed(String text) {
        return text.length() > 4 * LONGEST ? "" : Vietnamese.clean(text).toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String name) {
        return name.length() >= 3
                && name.length() <= LONGEST
                && FORM.matcher(name).matches();
    }
}
