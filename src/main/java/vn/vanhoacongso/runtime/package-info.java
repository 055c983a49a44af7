/** What the portal runs on: the embedded server, the two clocks, sessions, demonstration data. */
@ApplicationModule(displayName = "Runtime")
@NullMarked
package vn.vanhoacongso.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
