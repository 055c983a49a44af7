/** Accounts, passwords, grants and the rules about who may receive which. */
@NullMarked
package vn.vanhoacongso.identity.domain;

import org.jspecify.annotations.NullMarked;
