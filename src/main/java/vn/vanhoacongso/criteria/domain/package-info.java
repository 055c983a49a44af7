/** Reading, checking and storing criteria sets. */
@NullMarked
package vn.vanhoacongso.criteria.domain;

import org.jspecify.annotations.NullMarked;
