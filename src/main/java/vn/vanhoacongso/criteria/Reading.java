package vn.vanhoacongso.criteria;

import java.util.List;

/** What became of a typed text: nothing, a value, or a sentence that says what to type instead. */
public sealed interface Reading {

    /** Nothing was typed: "not yet entered", which is not zero. */
    record Empty() implements Reading {}

    /** The value in its one stored form, and as it is shown: "2.5" and "2,5". */
    record Accepted(String normalized, String shown) implements Reading {}

    /** Not understood or not allowed; the first argument of the message names the field. */
    record Refused(String messageKey, List<String> args) implements Reading {}
}
