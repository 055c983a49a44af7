package vn.vanhoacongso.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanhoacongso.shared.Vietnamese;

/** Reads what Vietnamese clerks type into a cell; where a text has two readings it asks and never guesses. */
public final class TypedInput {

    private static final int LONGEST = 200;
    private static final Set<String> MET = Set.of("1", "x", "on", "true", "yes", "co", "dat");
    private static final Set<String> NOT_MET = Set.of("0", "off", "false", "no", "khong", "khong dat");

    private TypedInput() {}

    public static Reading read(Input input, String raw) {
        if (raw.length() > LONGEST) {
            return refused(input, "tooLong");
        }
        if (raw.chars().anyMatch(TypedInput::isHidden)) {
            return refused(input, "hiddenCharacter");
        }
        var typed = Vietnamese.clean(plainCharacters(raw));
        if (typed.isEmpty()) {
            return new Reading.Empty();
        }
        return switch (input.kind()) {
            case INTEGER -> TypedNumber.integer(input, typed);
            case DECIMAL -> TypedNumber.decimal(input, typed);
            case CHECK -> check(input, typed);
            case CHOICE -> choice(input, typed);
        };
    }

    private static Reading check(Input input, String typed) {
        var key = Vietnamese.searchKey(typed);
        if (MET.contains(key)) {
            return new Reading.Accepted("1", "Đạt");
        }
        return NOT_MET.contains(key) ? new Reading.Accepted("0", "Không đạt") : refused(input, "notACheck");
    }

    private static Reading choice(Input input, String typed) {
        var key = Vietnamese.searchKey(typed);
        return input.choices().stream()
                .filter(choice -> choice.value().equals(typed)
                        || Vietnamese.searchKey(choice.label()).equals(key))
                .findFirst()
                .<Reading>map(choice -> new Reading.Accepted(choice.value(), choice.label()))
                .orElseGet(() -> refused(input, "notAChoice", labels(input)));
    }

    private static String labels(Input input) {
        return input.choices().stream().map(Choice::label).collect(Collectors.joining("; "));
    }

    static Reading.Refused refused(Input input, String what, String... more) {
        var args = new ArrayList<>(List.of(input.label()));
        args.addAll(List.of(more));
        return new Reading.Refused("criteria.input." + what, List.copyOf(args));
    }

    /** Full-width forms as East Asian keyboards write them, and every kind of blank, become the ordinary character. */
    private static String plainCharacters(String raw) {
        var plain = new StringBuilder(raw.length());
        for (var character : raw.toCharArray()) {
            if (character >= '０' && character <= '９') {
                plain.append((char) (character - '０' + '0'));
            } else {
                plain.append(Character.isSpaceChar(character) ? ' ' : character);
            }
        }
        return plain.toString();
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }
}
