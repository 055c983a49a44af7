/** Draws the frame of every page: menu, switcher, text size, language. */
@NullMarked
package vn.vanhoacongso.web.layout;

import org.jspecify.annotations.NullMarked;
