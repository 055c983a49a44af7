package vn.vanhoacongso.authorization;

/** The seasons of the fixture: in the first ones all files of the chosen units have come equally far. */
enum Season {
    DRAFT("2031"),
    PENDING_HEAD("2032"),
    SUBMITTED("2033"),
    DISTRICT_CHECKED("2034"),
    UNDER_APPRAISAL("2035"),
    APPRAISED_R1("2036"),
    AWAITING_COUNCIL("2037"),
    FINALIZED("2038"),
    /** Appraisal is over and everything is settled: ready for the council to take over. */
    TO_HAND_OVER("2040"),
    /** With the council and everything settled: ready to be published. */
    TO_PUBLISH("2041"),
    /** In preparation: ready to be opened. */
    TO_OPEN("2042");

    private final String code;

    Season(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Only the districts take part where every file must be settled. */
    boolean isSmall() {
        return this == TO_HAND_OVER || this == TO_PUBLISH;
    }

    boolean reaches(Season stage) {
        return ordinal() >= stage.ordinal() && this != TO_OPEN;
    }
}
