package vn.vanhoacongso.authorization;

/** One address pattern with one method. */
record Route(String pattern, String method) implements Comparable<Route> {

    @Override
    public int compareTo(Route other) {
        var byPattern = pattern.compareTo(other.pattern);
        return byPattern == 0 ? method.compareTo(other.method) : byPattern;
    }
}
