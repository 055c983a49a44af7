/** What long runs share: the real portal in a process of its own, data of their own size, and visitors over HTTP. */
@NullMarked
package vn.vanhoacongso.trial;

import org.jspecify.annotations.NullMarked;
