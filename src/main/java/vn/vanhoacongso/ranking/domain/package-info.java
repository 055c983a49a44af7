/** Ranks by rule, their freezing, and the reasons behind a rank. */
@NullMarked
package vn.vanhoacongso.ranking.domain;

import org.jspecify.annotations.NullMarked;
