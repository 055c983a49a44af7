/** Sessions in the database, so that any node serves any user and a sign-out counts everywhere at once. */
@NamedInterface("session")
@NullMarked
package vn.vanhoacongso.runtime.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
