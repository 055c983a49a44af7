package vn.vanhoacongso.criteria.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanhoacongso.criteria.Measure;
import vn.vanhoacongso.criteria.Measure.Part;

/** Reads the rule of one leaf and refuses rules that cannot reach, or would pass, the maximum of the leaf. */
final class MeasureReader {

    /** Entries of a leaf that belong to its rule; they go when a variant gives the leaf another kind. */
    static final Set<String> ENTRIES = Set.of(
            "kind",
            "numerator",
            "denominator",
            "target",
            "threshold",
            "question",
            "items",
            "levels",
            "counters",
            "label",
            "each");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");

    private MeasureReader() {}

    static Measure read(Node leaf, String code, BigDecimal maximum) {
        return switch (leaf.text("kind")) {
            case "RATIO" -> ratio(leaf);
            case "YESNO" -> new Measure.YesNo(leaf.text("question"));
            case "CHECKLIST" -> new Measure.Checklist(checklist(leaf, maximum));
            case "LEVELS" -> new Measure.Levels(leaf.text("question"), levels(leaf, maximum));
            case "DEDUCT" -> new Measure.Deduct(counters(leaf));
            case "COUNT" -> count(leaf, maximum);
            case "POINTS" -> new Measure.PointsEntry(leaf.text("label", "Điểm tiêu chí " + code), maximum);
            default ->
                throw leaf.fault(
                        "unknown kind %s, expected RATIO, YESNO, CHECKLIST, LEVELS, DEDUCT, COUNT or POINTS",
                        leaf.text("kind"));
        };
    }

    private static Measure ratio(Node leaf) {
        var target = leaf.pointsAboveZero("target");
        var threshold = leaf.optionalPoints("threshold");
        if (target.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw leaf.fault("\"target\" is a percentage of at most 100, found %s", target);
        }
        if (threshold != null && threshold.compareTo(target) > 0) {
            throw leaf.fault("\"threshold\" %s must not be above \"target\" %s", threshold, target);
        }
        return new Measure.Ratio(leaf.text("numerator"), leaf.text("denominator"), target, threshold);
    }

    private static Measure count(Node leaf, BigDecimal maximum) {
        var each = leaf.pointsAboveZero("each");
        if (each.compareTo(maximum) > 0) {
            throw leaf.fault("\"each\" %s is more than the maximum %s", each, maximum);
        }
        return new Measure.Count(leaf.text("label"), each);
    }

    private static List<Part> checklist(Node leaf, BigDecimal maximum) {
        var items = parts(leaf, "items", true);
        var sum = items.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(maximum) != 0) {
            throw leaf.fault("the items add up to %s, expected %s", sum, maximum);
        }
        return items;
    }

    private static List<Part> levels(Node leaf, BigDecimal maximum) {
        var levels = parts(leaf, "levels", false);
        if (levels.size() < 2) {
            throw leaf.fault("\"levels\" needs at least two levels");
        }
        var best = levels.getFirst().points();
        if (best.compareTo(maximum) != 0) {
            throw leaf.fault("the first level gives %s, expected %s", best, maximum);
        }
        for (var i = 1; i < levels.size(); i++) {
            if (levels.get(i).points().compareTo(levels.get(i - 1).points()) >= 0) {
                throw leaf.fault(
                        "level \"%s\" must give less than the level before it",
                        levels.get(i).key());
            }
        }
        return levels;
    }

    private static List<Part> counters(Node leaf) {
        return parts(leaf, "counters", true);
    }

    private static List<Part> parts(Node leaf, String list, boolean aboveZero) {
        var keys = new HashSet<String>();
        return leaf.nodes(list).stream()
                .map(node -> {
                    node.allows(Set.of("key", "label", "points"));
                    var key = node.text("key");
                    if (!KEY.matcher(key).matches()) {
                        throw node.fault("\"key\" must be one word of Latin letters and digits, found %s", key);
                    }
                    if (!keys.add(key)) {
                        throw node.fault("\"key\" %s stands twice", key);
                    }
                    var points = aboveZero ? node.pointsAboveZero("points") : node.points("points");
                    return new Part(key, node.text("label"), points);
                })
                .toList();
    }
}
