/** Pages that show criteria sets. */
@NullMarked
package vn.vanhoacongso.criteria.web;

import org.jspecify.annotations.NullMarked;
