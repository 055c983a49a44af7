package vn.vanhoacongso.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** Why a file goes back, and the version of it that the person saw. */
public record ReasonForm(
        @NotNull @Nullable Long version,

        @NotBlank(message = "{assessment.reason.missing}")
        @Size(max = 500, message = "{assessment.reason.long}")
        @Nullable
        String reason) {

    static ReasonForm blank(long version) {
        return new ReasonForm(version, null);
    }

    long seen() {
        return version == null ? -1 : version;
    }

    String text() {
        return reason == null ? "" : Vietnamese.clean(reason);
    }
}
