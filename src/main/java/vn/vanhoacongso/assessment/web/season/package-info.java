/** The administrator prepares and opens seasons; no score is seen here. */
@NullMarked
package vn.vanhoacongso.assessment.web.season;

import org.jspecify.annotations.NullMarked;
