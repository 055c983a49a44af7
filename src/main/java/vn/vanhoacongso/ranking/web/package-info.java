/** The ranking, the page that explains one rank, and the results on a unit's page. */
@NullMarked
package vn.vanhoacongso.ranking.web;

import org.jspecify.annotations.NullMarked;
