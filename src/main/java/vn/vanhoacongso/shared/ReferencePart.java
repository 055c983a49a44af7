package vn.vanhoacongso.shared;

/** What one module contributes to the reference data of every portal; loading it again changes nothing. */
public interface ReferencePart {

    /** Floor of the module times ten plus its place on the floor, as in the module table. */
    int order();

    /** Reads the module's files of {@code db/reference}; called in one transaction of its own. */
    void load();
}
