package vn.vanhoacongso.authorization;

/** How the object of a request stands to the one who asks. */
enum Relation {
    OWN,
    FOREIGN,
    MISSING
}
