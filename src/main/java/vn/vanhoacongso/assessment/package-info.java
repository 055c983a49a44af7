/** Seasons and the files of units: self-scoring, evidence, appraisal, settlement, publication. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"organization", "criteria", "file", "job"})
@NullMarked
package vn.vanhoacongso.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
