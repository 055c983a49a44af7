package vn.vanhoacongso.criteria.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A folder of criteria files: plain sets, and variants that say only what differs from their base. */
final class CriteriaFiles {

    private final Map<String, Node> byCode = new HashMap<>();

    /** Takes the texts by file name. */
    CriteriaFiles(Map<String, String> texts) {
        new TreeMap<>(texts).forEach((name, text) -> {
            var node = parse(name, text);
            var twin = byCode.put(node.text("code"), node);
            if (twin != null) {
                throw node.fault("the set %s already stands in %s", node.text("code"), twin.place());
            }
        });
    }

    /** Every file as a complete definition, in the order of the file names. */
    List<Node> definitions() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(Node::place))
                .map(this::complete)
                .toList();
    }

    private Node complete(Node node) {
        var base = node.optionalText("base");
        if (base == null) {
            return node;
        }
        var of = byCode.get(base);
        if (of == null || of.has("base")) {
            throw node.fault("\"base\" must name a complete set of this folder, found %s", base);
        }
        return VariantMerge.of(of, node);
    }

    static Node parse(String name, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(20);
        try {
            return Node.of(name, new Yaml(new SafeConstructor(options)).load(text));
        } catch (YAMLException unreadable) {
            throw new FaultyCriteriaSet(name, "is not readable YAML: " + unreadable.getMessage());
        }
    }
}
