package vn.vanhoacongso.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** Numbers of the overview: rates with one decimal, shares as "numerator / denominator". */
final class Numbers {

    private Numbers() {}

    static String rate(@Nullable BigDecimal rate) {
        if (rate == null) {
            return "–";
        }
        var text = Vietnamese.points(rate.setScale(1, RoundingMode.HALF_UP));
        return text.substring(0, text.length() - 1);
    }

    static String limit(BigDecimal limit) {
        return Vietnamese.plain(limit);
    }

    static String of(long numerator, long denominator) {
        return Vietnamese.count(numerator) + " / " + Vietnamese.count(denominator);
    }

    /** "87,0" of "87,0%"; the sign stands beside it in small. */
    static String share(long numerator, long denominator) {
        var share = Vietnamese.share(numerator, denominator);
        return share.endsWith("%") ? share.substring(0, share.length() - 1) : share;
    }
}
