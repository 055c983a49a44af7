package vn.vanhoacongso.access;

import static vn.vanhoacongso.access.Role.Reach.NODE;
import static vn.vanhoacongso.access.Role.Reach.SUBTREE;

/** The parts people play in a season; a grant gives one of them, bound to a unit and to dates. */
public enum Role {
    /** Types data and evidence of the own unit. */
    UNIT_CLERK(NODE),
    /** Approves and submits for the own unit, withdraws, accepts the appraisal. */
    UNIT_HEAD(NODE),
    /** Enters on behalf of units of the district, checks completeness, forwards. */
    DISTRICT_CLERK(SUBTREE),
    /** Appraises communes, schools and offices of the district. */
    DISTRICT_APPRAISER(SUBTREE),
    /** Appraises provincial bodies and districts, may take a file over. */
    PROV_APPRAISER(SUBTREE),
    /** Secretary of the council: settles scores and publishes. */
    COUNCIL(SUBTREE),
    /** The union, which receives recognition files. */
    UNION(SUBTREE),
    /** The chairman, who signs. */
    DECISION_MAKER(SUBTREE),
    /** Reads dashboards and published results; before publication only totals. */
    LEADER(SUBTREE),
    /** Accounts, grants and configuration; sees no unpublished score. */
    ADMIN(SUBTREE),
    /** Reads everything, changes nothing. */
    AUDITOR(SUBTREE);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    /** How far a grant of this role reaches from the unit it is bound to. */
    public Jurisdiction jurisdictionAt(UnitPath path) {
        return reach == NODE ? Jurisdiction.node(path) : Jurisdiction.subtree(path);
    }

    enum Reach {
        NODE,
        SUBTREE
    }
}
