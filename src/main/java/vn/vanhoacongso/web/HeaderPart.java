package vn.vanhoacongso.web;

import vn.vanhoacongso.access.Actor;

/** Something a module shows in the header of every page: a template fragment and its model record. */
public interface HeaderPart {

    /** Fragment to draw, for example "identity/switcher :: switcher"; it reads the variable "part". */
    String fragment();

    Object model(Actor actor);
}
