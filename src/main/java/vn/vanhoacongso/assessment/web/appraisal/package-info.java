/** Appraisers look files over, beside the facts and the evidence of the unit. */
@NullMarked
package vn.vanhoacongso.assessment.web.appraisal;

import org.jspecify.annotations.NullMarked;
