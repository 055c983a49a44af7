/** Values that every module speaks: ids, points, pages of lists, Vietnamese numbers and dates. */
@ApplicationModule(displayName = "Shared values")
@NullMarked
package vn.vanhoacongso.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
