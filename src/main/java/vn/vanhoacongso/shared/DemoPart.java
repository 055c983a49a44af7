package vn.vanhoacongso.shared;

/** What one module contributes to the demonstration data; run in order of {@link #order()}, once per database. */
public interface DemoPart {

    /** Floor of the module times ten plus its place on the floor, as in the module table. */
    int order();

    /** Creates the data; called in one transaction of its own. */
    void load(Size size);

    /** How much: SMALL for tests (a district of a few units), FULL for the demonstration. */
    enum Size {
        SMALL,
        FULL
    }
}
