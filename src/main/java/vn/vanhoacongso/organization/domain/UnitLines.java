package vn.vanhoacongso.organization.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of the files as one tree: refuses what cannot be a tree and puts parents before children. */
final class UnitLines {

    private final Map<String, UnitLine> byCode = new LinkedHashMap<>();

    /** Codes in {@code stored} are units the database has already, and may be named as parents. */
    UnitLines(Collection<UnitLine> lines, Set<String> stored) {
        for (var unit : lines) {
            var other = byCode.putIfAbsent(unit.code(), unit);
            if (other != null) {
                throw unit.line()
                        .fault("code " + unit.code() + " stands already in "
                                + other.line().file() + ", line " + other.line().number());
            }
        }
        for (var unit : lines) {
            check(unit, stored);
        }
    }

    private void check(UnitLine unit, Set<String> stored) {
        if (unit.parent() == null) {
            return;
        }
        var parent = byCode.get(unit.parent());
        if (parent == null && !stored.contains(unit.parent())) {
            throw unit.line().fault("parent " + unit.parent() + " of " + unit.code() + " does not exist");
        }
        if (parent != null && unit.outlives(parent)) {
            throw unit.line().fault(unit.code() + " lives longer than its parent " + parent.code());
        }
    }

    List<UnitLine> parentsFirst() {
        var ordered = new LinkedHashSet<UnitLine>();
        for (var unit : byCode.values()) {
            var above = above(unit, ordered);
            above.reversed().forEach(ordered::add);
        }
        return new ArrayList<>(ordered);
    }

    /** The units of these codes with everything above them. */
    List<UnitLine> upwardsFrom(Collection<String> codes) {
        var kept = new LinkedHashSet<UnitLine>();
        for (var unit : parentsFirst()) {
            if (codes.contains(unit.code())) {
                kept.addAll(above(unit, kept));
            }
        }
        return parentsFirst().stream().filter(kept::contains).toList();
    }

    private List<UnitLine> above(UnitLine start, Set<UnitLine> known) {
        var chain = new LinkedHashSet<UnitLine>();
        @Nullable UnitLine unit = start;
        while (unit != null && !known.contains(unit)) {
            if (!chain.add(unit)) {
                throw start.line().fault(start.code() + " stands below itself: " + names(chain));
            }
            unit = unit.parent() == null ? null : byCode.get(unit.parent());
        }
        return List.copyOf(chain);
    }

    private static String names(Set<UnitLine> chain) {
        return String.join(" < ", chain.stream().map(UnitLine::code).toList());
    }
}
