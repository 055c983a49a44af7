/** Pages of the own account and the administrator's pages of accounts and grants. */
@NullMarked
package vn.vanhoacongso.identity.web;

import org.jspecify.annotations.NullMarked;
