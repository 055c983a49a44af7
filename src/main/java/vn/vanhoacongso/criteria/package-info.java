/** What is scored: versioned criteria sets per kind of unit, their rules, and the pure functions that turn answers into points. */
@ApplicationModule(
        displayName = "Criteria",
        allowedDependencies = {})
@NullMarked
package vn.vanhoacongso.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
