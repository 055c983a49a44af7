package vn.vanhoacongso.web;

import java.util.Set;
import vn.vanhoacongso.access.Role;

/** One entry of the main menu, contributed by a module as a bean; shown to the given roles in the given order. */
public record NavigationEntry(String titleKey, String href, int order, Set<Role> roles) {}
