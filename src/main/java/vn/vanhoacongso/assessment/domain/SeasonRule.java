package vn.vanhoacongso.assessment.domain;

import vn.vanhoacongso.criteria.CriteriaSetId;

/** For one kind of unit within one kind of governing unit: which set, who appraises, whether the district looks first. */
public record SeasonRule(
        String unitKind, String withinKind, CriteriaSetId criteriaSet, AppraiserLevel level, boolean districtCheck) {}
