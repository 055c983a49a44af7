package vn.vanhoacongso.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The old password and twice the new one; never drawn again. */
public record PasswordForm(
        @NotBlank(message = "{identity.password.oldMissing}") @Nullable
        String old,

        @NotBlank(message = "{identity.password.chosenMissing}") @Nullable
        String chosen,

        @Nullable String repeated) {

    static PasswordForm blank() {
        return new PasswordForm(null, null, null);
    }

    String typedOld() {
        return old == null ? "" : old;
    }

    String typedNew() {
        return chosen == null ? "" : chosen;
    }

    boolean isRepeated() {
        return typedNew().equals(repeated);
    }

    boolean isUnchanged() {
        return typedNew().equals(old);
    }
}
