package vn.vanhoacongso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.identity.domain.GrantAdministration;
import vn.vanhoacongso.identity.domain.GrantPeriod;
import vn.vanhoacongso.shared.Vietnamese;

/** What the administrator types to give a grant; dates as dd/mm/yyyy, the last day may stay open. */
public record GrantForm(
        @NotNull(message = "{identity.grant.roleMissing}") @Nullable
        Role role,

        @NotBlank(message = "{identity.grant.unitMissing}") @Nullable
        String unit,

        @NotBlank(message = "{identity.grant.fromMissing}") @Nullable
        String from,

        @Nullable String lastDay) {

    static GrantForm blank(LocalDate today) {
        return new GrantForm(null, null, Vietnamese.date(today), null);
    }

    TypedDate typedFrom() {
        return TypedDate.of(from);
    }

    TypedDate typedLastDay() {
        return TypedDate.of(lastDay);
    }

    /** Only of a form without errors. */
    GrantAdministration.Request request(String publicId) {
        var first = typedFrom().date();
        if (role == null || unit == null || first == null) {
            throw new IllegalStateException("the form has errors");
        }
        return new GrantAdministration.Request(
                publicId, role, unit, GrantPeriod.through(first, typedLastDay().date()));
    }
}
