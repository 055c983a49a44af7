/** The trail: every move and every change of rights is written in the transaction that makes it. */
@ApplicationModule(displayName = "Audit trail")
@NullMarked
package vn.vanhoacongso.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
