package vn.vanhoacongso.criteria.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.criteria.Criterion;
import vn.vanhoacongso.criteria.Leaf;

/** Turns a complete definition into a set, or refuses it with the place where it does not add up. */
final class CriteriaSetReader {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,29}");
    private static final Set<String> SET =
            Set.of("code", "version", "title", "maximum", "validFrom", "validUntil", "groups");
    private static final Set<String> GROUP = Set.of("code", "title", "maximum", "floorShare", "criteria");
    private static final Set<String> CRITERION = Set.of("code", "title", "maximum", "leaves");
    private static final Set<String> LEAF = Set.of(
            "code",
            "title",
            "maximum",
            "source",
            "mayBeNotApplicable",
            "needsEvidence",
            "guidance",
            "evidence",
            "legalBasis");

    private final String file;
    private final Set<String> codes = new HashSet<>();

    private CriteriaSetReader(String file) {
        this.file = file;
    }

    static CriteriaSet read(CriteriaSetId id, Node definition) {
        return new CriteriaSetReader(definition.place()).set(id, definition);
    }

    private CriteriaSet set(CriteriaSetId id, Node node) {
        node.allows(SET);
        var maximum = node.pointsAboveZero("maximum");
        var groups = node.nodes("groups").stream().map(this::group).toList();
        requireSum(
                node,
                "groups",
                maximum,
                groups.stream().map(CriteriaGroup::maximum).toList());
        return new CriteriaSet(id, code(node), node.text("version"), node.text("title"), maximum, groups);
    }

    private CriteriaGroup group(Node listed) {
        var code = code(listed);
        var node = place(listed, "group", code);
        node.allows(GROUP);
        var maximum = node.pointsAboveZero("maximum");
        var criteria = node.nodes("criteria").stream().map(this::criterion).toList();
        requireSum(
                node,
                "criteria",
                maximum,
                criteria.stream().map(Criterion::maximum).toList());
        return new CriteriaGroup(code, node.text("title"), maximum, floorShare(node), criteria);
    }

    private BigDecimal floorShare(Node node) {
        var share = node.points("floorShare");
        if (share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw node.fault("\"floorShare\" is a percentage of at most 100, found %s", share);
        }
        return share;
    }

    private Criterion criterion(Node listed) {
        var code = code(listed);
        var node = place(listed, "criterion", code);
        node.allows(CRITERION);
        var maximum = node.pointsAboveZero("maximum");
        var leaves = node.nodes("leaves").stream().map(this::leaf).toList();
        requireSum(node, "leaves", maximum, leaves.stream().map(Leaf::maximum).toList());
        return new Criterion(code, node.text("title"), maximum, leaves);
    }

    private Leaf leaf(Node listed) {
        var code = code(listed);
        var node = place(listed, "leaf", code);
        var allowed = new HashSet<>(LEAF);
        allowed.addAll(MeasureReader.ENTRIES);
        node.allows(allowed);
        var maximum = node.pointsAboveZero("maximum");
        return new Leaf(
                code,
                node.text("title"),
                maximum,
                MeasureReader.read(node, code, maximum),
                source(node),
                node.flag("mayBeNotApplicable", false),
                node.flag("needsEvidence", true),
                node.text("guidance"),
                node.text("evidence"),
                node.text("legalBasis"));
    }

    private static Leaf.Source source(Node node) {
        return switch (node.text("source", "UNIT")) {
            case "UNIT" -> Leaf.Source.UNIT;
            case "APPRAISER" -> Leaf.Source.APPRAISER;
            case "SYSTEM" -> Leaf.Source.SYSTEM;
            default -> throw node.fault("unknown source %s, expected UNIT, APPRAISER or SYSTEM", node.text("source"));
        };
    }

    private Node place(Node node, String what, String code) {
        var placed = node.at(file + ", " + what + " " + code);
        if (!codes.add(code)) {
            throw placed.fault("the code %s stands twice", code);
        }
        return placed;
    }

    private static String code(Node node) {
        var code = node.text("code");
        if (!CODE.matcher(code).matches()) {
            throw node.fault("\"code\" must consist of capital letters, digits, dots and hyphens, found %s", code);
        }
        return code;
    }

    private static void requireSum(Node node, String parts, BigDecimal expected, List<BigDecimal> maxima) {
        var found = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (found.compareTo(expected) != 0) {
            throw node.fault("the maxima of its %s add up to %s, expected %s", parts, found, expected);
        }
    }
}
