/** How fast the portal is, as ratios inside one run. */
@NullMarked
package vn.vanhoacongso.benchmark;

import org.jspecify.annotations.NullMarked;
