/** Totals by district and their places on the tile map. */
@NullMarked
package vn.vanhoacongso.reporting.domain;

import org.jspecify.annotations.NullMarked;
