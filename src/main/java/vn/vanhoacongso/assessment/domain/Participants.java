package vn.vanhoacongso.assessment.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Jurisdiction;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.organization.OrganisationChart;
import vn.vanhoacongso.organization.UnitCard;
import vn.vanhoacongso.shared.UnitId;

/** Gives every assessed unit of the season's reference date its file with the set that fits its kind. */
@Component
class Participants {

    private final OrganisationChart chart;
    private final UnitAssessments files;
    private final CriteriaSets sets;

    Participants(OrganisationChart chart, UnitAssessments files, CriteriaSets sets) {
        this.chart = chart;
        this.files = files;
        this.sets = sets;
    }

    /** Creates the missing files; a unit for whose kind the season has no rule takes no part. */
    List<UnitAssessment> enrol(Season season, List<SeasonRule> rules) {
        var units = chart.assessed(season.referenceDate());
        var kinds = new GoverningKinds(season);
        var leaves = new HashMap<CriteriaSetId, Integer>();
        var enrolled = new ArrayList<UnitAssessment>();
        for (var unit : units) {
            kinds.rule(unit, rules)
                    .ifPresent(rule -> enrolled.add(new UnitAssessment(
                            files.nextId(),
                            season.id(),
                            snapshot(unit),
                            rule,
                            leaves.computeIfAbsent(rule.criteriaSet(), this::leaves))));
        }
        return files.saveAll(enrolled);
    }

    private int leaves(CriteriaSetId set) {
        return (int) sets.require(set).leaves().stream()
                .filter(leaf -> leaf.source() == Leaf.Source.UNIT)
                .count();
    }

    private static AssessedUnit snapshot(UnitCard unit) {
        return new AssessedUnit(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.path().value(),
                Objects.requireNonNullElse(unit.clusterCode(), ""),
                Objects.requireNonNullElse(unit.clusterName(), ""));
    }

    /** Climbs from a unit to the nearest governing unit that a rule names. */
    private final class GoverningKinds {

        private final Map<UnitId, UnitCard> all = new HashMap<>();

        private GoverningKinds(Season season) {
            chart.within(Jurisdiction.everywhere(), season.referenceDate()).forEach(unit -> all.put(unit.id(), unit));
        }

        private Optional<SeasonRule> rule(UnitCard unit, List<SeasonRule> rules) {
            var parent = unit.parent() == null ? null : all.get(unit.parent());
            while (parent != null) {
                var kind = parent.kind();
                var found = rules.stream()
                        .filter(rule -> rule.unitKind().equals(unit.kind())
                                && rule.withinKind().equals(kind))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
                parent = parent.parent() == null ? null : all.get(parent.parent());
            }
            return Optional.empty();
        }
    }
}
