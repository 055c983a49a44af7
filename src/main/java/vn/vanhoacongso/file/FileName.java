package vn.vanhoacongso.file;

import java.util.regex.Pattern;
import vn.vanhoacongso.shared.Vietnamese;

/** A name given by a user: text to show, never a path; control and direction marks are dropped, length is bounded. */
public record FileName(String value) {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
    private static final int LONGEST = 200;

    public static FileName of(String typed) {
        var name = Vietnamese.clean(UNSAFE.matcher(typed).replaceAll(""));
        var base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (base.length() > LONGEST) {
            var dot = Math.max(base.lastIndexOf('.'), base.length() - 10);
            base = base.substring(0, LONGEST - (base.length() - dot)) + base.substring(dot);
        }
        return new FileName(base.isBlank() ? "tep" : base);
    }
}
