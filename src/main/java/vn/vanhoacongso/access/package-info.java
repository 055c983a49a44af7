/** The vocabulary of who may do what: actor, role, jurisdiction. Accounts and passwords live in identity. */
@ApplicationModule(displayName = "Access vocabulary")
@NullMarked
package vn.vanhoacongso.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
