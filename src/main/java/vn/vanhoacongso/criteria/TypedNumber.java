package vn.vanhoacongso.criteria;

import static vn.vanhoacongso.criteria.TypedInput.refused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import vn.vanhoacongso.shared.Vietnamese;

/** The number rules: 4.861 is a count of four thousand, 2,5 and 2.5 are two and a half, 4,861 has two readings. */
final class TypedNumber {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANK_GROUPS = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern ONE_COMMA_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMALS = Pattern.compile("\\d+[.,]\\d+");
    private static final Pattern TWO_DECIMALS = Pattern.compile("\\d+[.,]\\d{1,2}");
    private static final Pattern NEGATIVE = Pattern.compile("[-−–] ?\\d.*");
    private static final Pattern PERCENT = Pattern.compile("(.*\\S) ?%");

    private TypedNumber() {}

    static Reading integer(Input input, String typed) {
        if (NEGATIVE.matcher(typed).matches()) {
            return refused(input, "negative");
        }
        if (ONE_COMMA_GROUP.matcher(typed).matches()) {
            return refused(input, "ambiguous", asDecimal(typed), digits(typed), digits(typed));
        }
        if (isWhole(typed) || DOT_GROUPS.matcher(typed).matches()) {
            return bounded(input, typed);
        }
        return refused(input, "notAnInteger");
    }

    static Reading decimal(Input input, String typed) {
        if (NEGATIVE.matcher(typed).matches()) {
            return refused(input, "negative");
        }
        var percent = PERCENT.matcher(typed);
        if (percent.matches()) {
            return input.isPercent() ? decimal(input, percent.group(1)) : percentRefused(input, percent.group(1));
        }
        if (ONE_GROUP.matcher(typed).matches()) {
            return refused(input, "tooManyDecimals", asDecimal(typed), digits(typed), rounded(typed));
        }
        if (DOT_GROUPS.matcher(typed).matches() || isWhole(typed)) {
            return bounded(input, typed);
        }
        if (TWO_DECIMALS.matcher(typed).matches()) {
            return accepted(input, new BigDecimal(typed.replace(',', '.')));
        }
        return DECIMALS.matcher(typed).matches() ? refused(input, "twoDecimals") : notANumber(input);
    }

    private static boolean isWhole(String typed) {
        return DIGITS.matcher(typed).matches()
                || BLANK_GROUPS.matcher(typed).matches()
                || COMMA_GROUPS.matcher(typed).matches();
    }

    private static Reading bounded(Input input, String typed) {
        return accepted(input, new BigDecimal(digits(typed)));
    }

    private static Reading accepted(Input input, BigDecimal value) {
        var maximum = input.maximum() == null ? LARGEST : input.maximum();
        if (value.compareTo(maximum) > 0) {
            return refused(input, "tooLarge", Vietnamese.plain(maximum));
        }
        var shown = Vietnamese.plain(value) + (input.isPercent() ? "%" : "");
        return new Reading.Accepted(normalized(value), shown);
    }

    private static String normalized(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Reading percentRefused(Input input, String number) {
        return decimal(input, number) instanceof Reading.Accepted
                ? refused(input, "noPercentSign")
                : decimal(input, number);
    }

    private static Reading notANumber(Input input) {
        var maximum = input.maximum() == null ? LARGEST : input.maximum();
        return refused(input, "notANumber", Vietnamese.plain(maximum));
    }

    private static String digits(String typed) {
        return typed.replaceAll("[., ]", "");
    }

    private static String asDecimal(String typed) {
        return typed.replace('.', ',');
    }

    private static String rounded(String typed) {
        var value = new BigDecimal(typed.replace(',', '.')).setScale(2, RoundingMode.HALF_UP);
        return Vietnamese.plain(value);
    }
}
