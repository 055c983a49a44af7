package vn.vanhoacongso.criteria;

import java.util.List;

/** Where other modules get criteria sets from; what does not exist answers 404. */
public interface CriteriaSets {

    CriteriaSet require(CriteriaSetId id);

    CriteriaSet require(String code, String version);

    /** All sets in the order of their code, newest version first. */
    List<CriteriaSet> all();
}
