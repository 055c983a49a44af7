/** The overview of a season, on a desk, a phone or a projector. */
@NullMarked
package vn.vanhoacongso.reporting.web;

import org.jspecify.annotations.NullMarked;
