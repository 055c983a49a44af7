/** Where auditors read the trail. */
@NullMarked
package vn.vanhoacongso.audit.web;

import org.jspecify.annotations.NullMarked;
