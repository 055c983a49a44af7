/** Who gets in: the filter chain, sign-in, and the headers of every answer. */
@NullMarked
package vn.vanhoacongso.web.security;

import org.jspecify.annotations.NullMarked;
