package vn.vanhoacongso.ranking.domain;

/** Why a unit has a rank or has none; missing is not zero. */
public enum Outcome {
    /** Compared with the other settled units of its cluster. */
    RANKED,
    /** Settled, but too few units to compare with. */
    SMALL_CLUSTER,
    /** Settled, but in no comparison cluster. */
    NO_CLUSTER,
    /** Not settled yet. */
    NO_RESULT,
    /** Not sent in time. */
    OVERDUE
}
