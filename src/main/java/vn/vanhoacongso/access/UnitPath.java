package vn.vanhoacongso.access;

import java.util.regex.Pattern;

/** A unit's place in the tree as text of node numbers, "/1/3/1204/"; compared byte by byte (collate "C"). */
public record UnitPath(String value) {

    private static final Pattern FORM = Pattern.compile("(/[0-9]+)+/");

    public UnitPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit path: " + value);
        }
    }

    public UnitPath child(long node) {
        return new UnitPath(value + node + "/");
    }

    public boolean isWithin(UnitPath ancestor) {
        return value.startsWith(ancestor.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
