/** Look-ups as of a date, search, history of a unit, and the loading of the readable files. */
@NullMarked
package vn.vanhoacongso.organization.domain;

import org.jspecify.annotations.NullMarked;
