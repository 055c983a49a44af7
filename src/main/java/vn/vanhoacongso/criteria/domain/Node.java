package vn.vanhoacongso.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One mapping of a criteria file with its place, so that every fault can say where it is. */
record Node(String place, Map<String, Object> values) {

    private static final Pattern POINTS = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");

    /** The same mapping, once the reader knows what it is called: "HC.yml, A1.2". */
    Node at(String newPlace) {
        return new Node(newPlace, values);
    }

    FaultyCriteriaSet fault(String what, Object... args) {
        return new FaultyCriteriaSet(place, what.formatted(args));
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    String text(String key) {
        if (!(values.get(key) instanceof String text) || text.isBlank()) {
            throw fault("\"%s\" must be a text, found %s", key, values.getOrDefault(key, "nothing"));
        }
        return text.strip();
    }

    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        if (values.get(key) instanceof Boolean flag) {
            return flag;
        }
        throw fault("\"%s\" must be true or false, found %s", key, values.getOrDefault(key, "nothing"));
    }

    /** Zero or more with at most two decimals, kept with two. */
    BigDecimal points(String key) {
        var value = values.getOrDefault(key, "nothing");
        var text = value instanceof Number number ? number.toString() : "";
        if (!POINTS.matcher(text).matches()) {
            throw fault("\"%s\" must be a number from 0 with at most two decimals, found %s", key, value);
        }
        return new BigDecimal(text).setScale(2);
    }

    BigDecimal pointsAboveZero(String key) {
        var points = points(key);
        if (points.signum() == 0) {
            throw fault("\"%s\" must be more than 0", key);
        }
        return points;
    }

    @Nullable
    BigDecimal optionalPoints(String key) {
        return has(key) ? points(key) : null;
    }

    List<Node> nodes(String key) {
        if (!(values.get(key) instanceof List<?> list) || list.isEmpty()) {
            throw fault("\"%s\" must be a list with at least one entry", key);
        }
        var nodes = new ArrayList<Node>();
        for (var i = 0; i < list.size(); i++) {
            nodes.add(of(place + ", " + key + "[" + (i + 1) + "]", list.get(i)));
        }
        return nodes;
    }

    List<Node> optionalNodes(String key) {
        return has(key) ? nodes(key) : List.of();
    }

    /** A misspelt word would otherwise be ignored without anybody noticing. */
    void allows(Set<String> keys) {
        var unknown = new HashSet<>(values.keySet());
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) {
            throw fault("unknown entry %s", unknown.stream().sorted().toList());
        }
    }

    static Node of(String place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new FaultyCriteriaSet(place, "must have entries of the form \"word: value\"");
        }
        var values = new LinkedHashMap<String, Object>();
        map.forEach((key, entry) -> {
            if (entry != null) {
                values.put(String.valueOf(key), entry);
            }
        });
        return new Node(place, values);
    }
}
