/** Kills the portal and its database while people submit. */
@NullMarked
package vn.vanhoacongso.crash;

import org.jspecify.annotations.NullMarked;
