@NullMarked
package vn.vanhoacongso.assessment.web;

import org.jspecify.annotations.NullMarked;
