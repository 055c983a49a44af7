package vn.vanhoacongso.reporting.domain;

import vn.vanhoacongso.shared.Vietnamese;

/** The files of one district, or of the provincial level where the code is empty. */
public record Territory(String code, String name, Figures figures) {

    public boolean isDistrict() {
        return !code.isEmpty();
    }

    /** "Hải Hậu", "TP Nam Định": short enough for a tile. */
    public String shortName() {
        return Vietnamese.clean(name).replaceFirst("^Huyện ", "").replaceFirst("^Thành phố ", "TP ");
    }
}
