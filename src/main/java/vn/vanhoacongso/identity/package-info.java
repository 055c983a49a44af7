/** Accounts and grants: who signs in, and which part a person plays at which unit from when until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization"})
package vn.vanhoacongso.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
