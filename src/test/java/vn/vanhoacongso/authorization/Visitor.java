package vn.vanhoacongso.authorization;

import java.util.List;

/** The kinds of visitors in the order of the table's columns, each with a demonstration account. */
enum Visitor {
    ANONYMOUS("", ""),
    UNIT_CLERK("canbo.donvi", "HH-PTCKH"),
    UNIT_HEAD("thutruong.donvi", "HH-PTCKH"),
    DISTRICT_CLERK("canbo.haihau", "HH"),
    DISTRICT_APPRAISER("thamdinh.haihau", "HH"),
    PROV_APPRAISER("thamdinh.tinh", "ND"),
    COUNCIL("hoidong.tinh", "ND"),
    LEADER("lanhdao.tinh", "ND"),
    ADMIN("quantri", "ND"),
    AUDITOR("kiemtra", "ND");

    private final String account;
    private final String unit;

    Visitor(String account, String unit) {
        this.account = account;
        this.unit = unit;
    }

    String account() {
        return account;
    }

    /** The unit whose file is this visitor's to work on, or simply one that exists. */
    String own() {
        return isOfDistrict() || isOfUnit() ? "HH-PTCKH" : "SKHCN";
    }

    /**
     * Units outside; for those who answer for the whole province, whose files are all within, one that is appraised on
     * the other level.
     */
    List<String> foreign() {
        if (isOfUnit()) {
            return List.of("HH-PNV", "YY-PTCKH", "HH");
        }
        return isOfDistrict() ? List.of("YY-PTCKH", "STC") : List.of("HH-PTCKH");
    }

    /** Whether unpublished content of this unit may reach the visitor. */
    boolean maySee(String code) {
        return switch (this) {
            case UNIT_CLERK, UNIT_HEAD -> code.equals(unit);
            case DISTRICT_CLERK, DISTRICT_APPRAISER -> code.equals(unit) || code.startsWith(unit + "-");
            case PROV_APPRAISER, COUNCIL, AUDITOR -> true;
            case ANONYMOUS, LEADER, ADMIN -> false;
        };
    }

    private boolean isOfUnit() {
        return this == UNIT_CLERK || this == UNIT_HEAD;
    }

    private boolean isOfDistrict() {
        return this == DISTRICT_CLERK || this == DISTRICT_APPRAISER;
    }
}
