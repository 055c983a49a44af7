/** Interrupts a person who types scores in every way an office knows. */
@NullMarked
package vn.vanhoacongso.interruption;

import org.jspecify.annotations.NullMarked;
