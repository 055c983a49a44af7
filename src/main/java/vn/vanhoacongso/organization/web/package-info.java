/** The tree of units, the search in it and a unit's page. */
@NullMarked
package vn.vanhoacongso.organization.web;

import org.jspecify.annotations.NullMarked;
