package vn.vanhoacongso.identity.domain;

import vn.vanhoacongso.shared.UnitId;

/** What a grant needs to know of the unit it is bound to. */
record GrantUnit(UnitId id, String code, String name, String kind, boolean assessed) {

    boolean isDistrict() {
        return kind.equals("DISTRICT");
    }
}
