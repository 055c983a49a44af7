package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import java.util.List;

/** The answer for one typed cell; whatever it is, the text itself has been kept. */
public sealed interface CellOutcome {

    String cell();

    /** Read and stored; shown in its one form. */
    record Saved(String cell, long version, String shown) implements CellOutcome {}

    /** Stored as typed, but not a value yet: what to type instead. */
    record Invalid(String cell, long version, String raw, String messageKey, List<String> arguments)
            implements CellOutcome {}

    /** Somebody else changed the cell since it was shown: both texts stay, a person chooses. */
    record Conflict(String cell, long version, String theirs, String byName, Instant at, String mine)
            implements CellOutcome {}

    /** The file does not take entries now. */
    record Locked(String cell, String messageKey, List<String> arguments) implements CellOutcome {}

    /** The criteria set knows no such cell. */
    record Gone(String cell) implements CellOutcome {}
}
