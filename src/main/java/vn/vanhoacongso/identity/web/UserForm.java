package vn.vanhoacongso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.identity.domain.AccountDirectory;

/** The person's name, with the version it was read at. */
public record UserForm(
        @Nullable Integer version,

        @NotBlank(message = "{identity.user.displayNameMissing}")
        @Size(max = 100, message = "{identity.user.displayNameTooLong}")
        @Nullable
        String displayName) {

    static UserForm of(AccountDirectory.Card account) {
        return new UserForm(account.version(), account.displayName());
    }

    /** A form without its version is older than everything. */
    int drawnAt() {
        return version == null ? -1 : version;
    }

    String person() {
        return displayName == null ? "" : displayName;
    }
}
