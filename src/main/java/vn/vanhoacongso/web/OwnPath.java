package vn.vanhoacongso.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** An address inside the portal that a visitor may be sent back to; anything else becomes the home page. */
public record OwnPath(String value) {

    public static final OwnPath HOME = new OwnPath("/");

    private static final Pattern FORM = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    public static OwnPath of(@Nullable String typed) {
        return typed != null && FORM.matcher(typed).matches() ? new OwnPath(typed) : HOME;
    }

    /** Ready to stand behind "?ve=". */
    public String encoded() {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
