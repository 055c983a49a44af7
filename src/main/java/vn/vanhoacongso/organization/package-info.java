/** The dated register of units that everything else hangs on: names, parents, codes and comparison groups over time. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {})
@NullMarked
package vn.vanhoacongso.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
