package vn.vanhoacongso.criteria;

import java.math.BigDecimal;

/** What is scored in the end: one line of the sheet with its rule, guidance, evidence and legal basis. */
public record Leaf(
        String code,
        String title,
        BigDecimal maximum,
        Measure measure,
        Source source,
        boolean mayBeNotApplicable,
        boolean needsEvidence,
        String guidance,
        String evidence,
        String legalBasis) {

    /** Who enters the facts. */
    public enum Source {
        /** The unit itself; only these must be filled before sending. */
        UNIT,
        /** The side that appraises, for example from inspection minutes. */
        APPRAISER,
        /** The portal itself, from its own log. */
        SYSTEM
    }

    /** The name of one cell: "A1.2/numerator". */
    public String cell(Input input) {
        return code + "/" + input.key();
    }
}
