/** The council concludes on files and makes the result of a season official. */
@NullMarked
package vn.vanhoacongso.assessment.web.council;

import org.jspecify.annotations.NullMarked;
