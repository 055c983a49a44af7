package vn.vanhoacongso.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers, dates and words are written and compared in Vietnamese offices: 4.861, 99,6%, 26/04/2021. */
public final class Vietnamese {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b-\\u200d\\ufeff]+");

    private Vietnamese() {}

    /** Points with two decimals, "2,50"; nothing becomes a dash. */
    public static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : format("#,##0.00", points.setScale(2, RoundingMode.HALF_UP));
    }

    /** Points that may be negative, always with their sign: "+1,20", "−0,27", "0,00". */
    public static String signed(BigDecimal points) {
        var text = points(points.abs());
        return switch (points.setScale(2, RoundingMode.HALF_UP).signum()) {
            case 1 -> "+" + text;
            case -1 -> "−" + text;
            default -> text;
        };
    }

    /** A number as a person would type it, without needless zeros: "2,5", "98", "0,75". */
    public static String plain(BigDecimal number) {
        return format("#,##0.####", number);
    }

    /** A rate already in percent with two decimals and no space: "99,60%". */
    public static String percent(@Nullable BigDecimal rate) {
        return rate == null ? "–" : points(rate) + "%";
    }

    /** Share of two counts in percent with one decimal, "87,0%"; nothing to divide by becomes a dash. */
    public static String share(long numerator, long denominator) {
        if (denominator == 0) {
            return "–";
        }
        var rate = BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return format("#,##0.0", rate) + "%";
    }

    /** A count with grouping: "4.861". */
    public static String count(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    public static String date(@Nullable LocalDate date) {
        return date == null ? "–" : DATE.format(date);
    }

    /** "14:05 ngày 12/10/2026" on the clocks of Vietnam. */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "–" : MOMENT.format(instant.atZone(ZONE));
    }

    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** Composed Unicode (NFC) without invisible characters, trimmed, blanks folded to one. */
    public static String clean(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** What a search compares: lower case, without marks, đ as d; "le duan" finds "Lê Duẩn", "hoa" both "hòa" and "hoà". */
    public static String searchKey(String text) {
        var lower = clean(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String format(String pattern, BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
