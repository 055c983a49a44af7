/** Bytes people hand in: kept outside the database under their own hash, given out as attachments only. */
@ApplicationModule(
        displayName = "Stored files",
        allowedDependencies = {})
@NullMarked
package vn.vanhoacongso.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
