/** What visitors read when something went wrong. */
@NullMarked
package vn.vanhoacongso.web.error;

import org.jspecify.annotations.NullMarked;
