package vn.vanhoacongso.benchmark;

import java.util.Locale;

/** Two lines of one run against each other, with what has to hold and what is aimed at. */
record Ratio(String name, double value, double hold, double aim, boolean higherIsBetter) {

    static Ratio atLeast(String name, Line one, Line other, double hold, double aim) {
        return new Ratio(name, one.perSecond() / other.perSecond(), hold, aim, true);
    }

    /** Of times, so the other way round. */
    static Ratio atMost(String name, Line one, Line other, double hold, double aim) {
        return new Ratio(name, other.perSecond() / one.perSecond(), hold, aim, false);
    }

    boolean holds() {
        return higherIsBetter ? value >= hold : value <= hold;
    }

    String row() {
        var sign = higherIsBetter ? "≥" : "≤";
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %s %s | %s %s | %s |",
                name,
                value,
                sign,
                hold,
                sign,
                aim,
                holds() ? "yes" : "no");
    }
}
