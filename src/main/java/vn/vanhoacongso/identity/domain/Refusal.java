package vn.vanhoacongso.identity.domain;

import java.util.List;
import vn.vanhoacongso.shared.IllegalMoveException;

/** Why a grant may not be given, as a message that the form and the trail of errors can both show. */
public record Refusal(String key, List<Object> arguments) {

    static Refusal because(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    IllegalMoveException asException() {
        return new IllegalMoveException(key, arguments.toArray());
    }
}
