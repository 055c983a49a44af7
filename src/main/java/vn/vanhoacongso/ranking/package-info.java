/** Who stands where among comparable units and why; provisional while a season runs, frozen when it is published. */
@ApplicationModule(
        displayName = "Ranking",
        allowedDependencies = {"organization", "criteria", "assessment"})
@NullMarked
package vn.vanhoacongso.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
