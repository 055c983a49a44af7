/** Work that runs in the background, once for all nodes of the portal. */
@ApplicationModule(
        displayName = "Background work",
        allowedDependencies = {})
@NullMarked
package vn.vanhoacongso.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
