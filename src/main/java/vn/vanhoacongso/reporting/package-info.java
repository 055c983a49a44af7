/** Totals for those who lead: how far a season has come, where it stands high and low, what needs attention. */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"organization", "assessment", "ranking"})
@NullMarked
package vn.vanhoacongso.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
