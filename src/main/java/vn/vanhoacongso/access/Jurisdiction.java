package vn.vanhoacongso.access;

/** What part of the tree an actor answers for: a half-open range of paths, so no level of government is in the code. */
public record Jurisdiction(String from, String until) {

    /** The unit alone, without what lies below it. */
    public static Jurisdiction node(UnitPath path) {
        return new Jurisdiction(path.value(), path.value() + "!");
    }

    /** The unit and everything below it. */
    public static Jurisdiction subtree(UnitPath path) {
        var value = path.value();
        return new Jurisdiction(value, value.substring(0, value.length() - 1) + "0");
    }

    /** Every unit there is. */
    public static Jurisdiction everywhere() {
        return new Jurisdiction("/", "0");
    }

    public static Jurisdiction nowhere() {
        return new Jurisdiction("", "");
    }

    public boolean covers(UnitPath path) {
        return path.value().compareTo(from) >= 0 && path.value().compareTo(until) < 0;
    }
}
