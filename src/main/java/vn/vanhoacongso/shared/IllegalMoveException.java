package vn.vanhoacongso.shared;

import java.util.List;

/** A step that the regulation does not allow now; carries a message key, so the page can say why (answers 409). */
public class IllegalMoveException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public IllegalMoveException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
