/** A durable PostgreSQL that the portal starts by itself where no other database is named. */
@NullMarked
package vn.vanhoacongso.runtime.postgres;

import org.jspecify.annotations.NullMarked;
