package vn.vanhoacongso.criteria.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Applies a variant to its base: whole criteria are replaced, single leaves change entry by entry. */
final class VariantMerge {

    private static final Set<String> VARIANT = Set.of(
            "base",
            "code",
            "version",
            "title",
            "maximum",
            "validFrom",
            "validUntil",
            "replacedCriteria",
            "changedLeaves");

    private final Node variant;
    private final Map<String, Node> criteria;
    private final Map<String, Node> leaves;

    private VariantMerge(Node variant) {
        this.variant = variant;
        this.criteria = byCode("replacedCriteria");
        this.leaves = byCode("changedLeaves");
    }

    static Node of(Node base, Node variant) {
        variant.allows(VARIANT);
        return new VariantMerge(variant).merge(base);
    }

    private Node merge(Node base) {
        var merged = new LinkedHashMap<>(base.values());
        variant.values().forEach((key, value) -> {
            if (!Set.of("base", "replacedCriteria", "changedLeaves").contains(key)) {
                merged.put(key, value);
            }
        });
        merged.put("groups", base.nodes("groups").stream().map(this::group).toList());
        requireAllUsed();
        return new Node(variant.place(), merged);
    }

    private Map<String, Object> group(Node group) {
        var merged = new LinkedHashMap<>(group.values());
        merged.put(
                "criteria",
                group.nodes("criteria").stream().map(this::criterion).toList());
        return merged;
    }

    private Map<String, Object> criterion(Node criterion) {
        var replacement = criteria.remove(criterion.text("code"));
        if (replacement != null) {
            return replacement.values();
        }
        var changed = new ArrayList<Map<String, Object>>();
        var grown = new LinkedHashMap<>(criterion.values());
        criterion.nodes("leaves").forEach(leaf -> changed.add(leaf(leaf)));
        grown.put("leaves", changed);
        return grown;
    }

    private Map<String, Object> leaf(Node leaf) {
        var change = leaves.remove(leaf.text("code"));
        if (change == null) {
            return leaf.values();
        }
        var changed = new LinkedHashMap<>(leaf.values());
        if (change.has("kind")) {
            changed.keySet().removeAll(MeasureReader.ENTRIES);
        }
        changed.putAll(change.values());
        return changed;
    }

    private Map<String, Node> byCode(String list) {
        var nodes = new HashMap<String, Node>();
        List<Node> listed = variant.optionalNodes(list);
        for (var node : listed) {
            if (nodes.put(node.text("code"), node) != null) {
                throw node.fault("the code %s stands twice in \"%s\"", node.text("code"), list);
            }
        }
        return nodes;
    }

    private void requireAllUsed() {
        var unused = new TreeSet<>(criteria.keySet());
        unused.addAll(leaves.keySet());
        if (!unused.isEmpty()) {
            throw variant.fault("the base has nothing with the code %s", unused);
        }
    }
}
