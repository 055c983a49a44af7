package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The usable answers of one leaf; text that is no plain number where a number belongs counts as missing. */
record Answers(List<Input> inputs, Map<String, String> given) {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    boolean none() {
        return inputs.stream().noneMatch(this::has);
    }

    boolean all() {
        return inputs.stream().allMatch(this::has);
    }

    boolean is(String key, String value) {
        return value.equals(given.get(key));
    }

    boolean isZero(String key) {
        return matches(key) && number(key).signum() == 0;
    }

    boolean isPositive(String key) {
        return number(key).signum() > 0;
    }

    /** Zero where nothing usable was given. */
    BigDecimal number(String key) {
        return matches(key) ? new BigDecimal(text(key)) : BigDecimal.ZERO;
    }

    private boolean has(Input input) {
        return switch (input.kind()) {
            case INTEGER, DECIMAL, CHECK -> matches(input.key());
            case CHOICE -> input.choices().stream().anyMatch(choice -> is(input.key(), choice.value()));
        };
    }

    private boolean matches(String key) {
        return PLAIN.matcher(text(key)).matches();
    }

    private String text(String key) {
        return given.getOrDefault(key, "");
    }
}
