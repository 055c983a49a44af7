@NullMarked
package vn.vanhoacongso.assessment.domain;

import org.jspecify.annotations.NullMarked;
