/** The frame of every page: layout, filter chain, error pages, and the places where modules plug their parts in. */
@ApplicationModule(displayName = "Web frame")
@NullMarked
package vn.vanhoacongso.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
