package vn.vanhoacongso.organization;

import java.util.Optional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.shared.UnitId;

/** A module's own part of a unit's page, drawn below what the organisation itself knows of the unit. */
public interface UnitPageSection {

    /** Place on the page, smallest first. */
    int order();

    /** Message key of the heading, which the page draws. */
    String titleKey();

    /** Fragment to draw under the heading, for example "assessment/unit :: history"; it reads the variable "part". */
    String fragment();

    /** The record the fragment reads; empty when this actor has nothing to see, and then no heading appears. */
    Optional<?> model(UnitId unit, Actor actor);
}
