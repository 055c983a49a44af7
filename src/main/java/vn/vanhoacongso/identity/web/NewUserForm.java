package vn.vanhoacongso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.identity.domain.AccountName;

/** What the administrator types to open an account. */
public record NewUserForm(
        @NotBlank(message = "{identity.user.nameMissing}") @Nullable
        String name,

        @NotBlank(message = "{identity.user.displayNameMissing}")
        @Size(max = 100, message = "{identity.user.displayNameTooLong}")
        @Nullable
        String displayName) {

    static NewUserForm blank() {
        return new NewUserForm(null, null);
    }

    String account() {
        return AccountName.typed(name == null ? "" : name);
    }

    String person() {
        return displayName == null ? "" : displayName;
    }
}
