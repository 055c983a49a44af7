package vn.vanhoacongso.assessment.web.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.assessment.domain.SeasonRules;
import vn.vanhoacongso.assessment.domain.UsualRules;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.shared.Vietnamese;

/** The rules and bands of a season that is being prepared. */
public record NewSeasonPage(List<Row> rows, List<Band> bands) {

    static NewSeasonPage of(SeasonForm form, List<CriteriaSet> sets) {
        var rows = new ArrayList<Row>();
        for (int place = 0; place < UsualRules.rules().size(); place++) {
            rows.add(Row.of(place, UsualRules.rules().get(place), form.rule(place), sets));
        }
        return new NewSeasonPage(rows, UsualRules.bands().stream().map(Band::of).toList());
    }

    /** One kind of unit within one kind of governing unit. */
    public record Row(
            String name, String kind, String within, List<Option> sets, List<Option> levels, boolean districtCheck) {

        static Row of(int place, UsualRules.Rule rule, SeasonForm.RuleForm chosen, List<CriteriaSet> sets) {
            return new Row(
                    "rules[" + place + "]",
                    rule.unitKind(),
                    rule.withinKind(),
                    sets.stream()
                            .map(CriteriaSet::code)
                            .distinct()
                            .map(code -> new Option(code, code.equals(chosen.set())))
                            .toList(),
                    Arrays.stream(AppraiserLevel.values())
                            .map(level -> new Option(level.name(), level.name().equals(chosen.level())))
                            .toList(),
                    chosen.districtCheck() != null);
        }
    }

    /** One choice of a select. */
    public record Option(String value, boolean chosen) {}

    /** A span of rates and its name. */
    public record Band(String title, String from) {

        static Band of(SeasonRules.Band band) {
            return new Band(band.title(), Vietnamese.plain(band.fromRate()) + "%");
        }
    }
}
