package vn.vanhoacongso.access;

import vn.vanhoacongso.shared.UnitId;

/** One role of one person at one unit, valid today. */
public record Grant(long id, Role role, UnitId unit, String unitCode, String unitName, UnitPath path) {

    public Jurisdiction jurisdiction() {
        return role.jurisdictionAt(path);
    }
}
