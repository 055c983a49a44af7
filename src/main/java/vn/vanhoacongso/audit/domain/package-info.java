/** Reading the trail. */
@NullMarked
package vn.vanhoacongso.audit.domain;

import org.jspecify.annotations.NullMarked;
