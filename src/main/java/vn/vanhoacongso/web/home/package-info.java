/** The pages of the frame itself: work list, options, help. */
@NullMarked
package vn.vanhoacongso.web.home;

import org.jspecify.annotations.NullMarked;
