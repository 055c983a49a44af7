package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cell that a person fills in; the label is the Vietnamese word that messages use to name it. */
public record Input(
        String key, String label, Kind kind, @Nullable BigDecimal maximum, List<Choice> choices) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What kind of text the cell takes. */
    public enum Kind {
        /** A count, zero or more. */
        INTEGER,
        /** A number with at most two decimals. */
        DECIMAL,
        /** Met or not met. */
        CHECK,
        /** One of the listed choices. */
        CHOICE
    }

    public Input {
        choices = List.copyOf(choices);
    }

    public static Input integer(String key, String label) {
        return new Input(key, label, Kind.INTEGER, null, List.of());
    }

    public static Input decimal(String key, String label, BigDecimal maximum) {
        return new Input(key, label, Kind.DECIMAL, maximum, List.of());
    }

    /** A rate from 0 to 100; only here may a percent sign be typed. */
    public static Input percent(String key, String label) {
        return decimal(key, label, HUNDRED);
    }

    public static Input check(String key, String label) {
        return new Input(key, label, Kind.CHECK, null, List.of());
    }

    public static Input choice(String key, String label, List<Choice> choices) {
        return new Input(key, label, Kind.CHOICE, null, choices);
    }

    public boolean isPercent() {
        return kind == Kind.DECIMAL && maximum != null && maximum.compareTo(HUNDRED) == 0;
    }
}
