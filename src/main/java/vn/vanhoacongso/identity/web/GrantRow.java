package vn.vanhoacongso.identity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.shared.Vietnamese;

/** One grant as a line of a table; status is HOLDS, AHEAD or OVER, the end address is there only where it may be ended. */
public record GrantRow(
        String role,
        String unit,
        String unitCode,
        String from,
        String lastDay,
        String status,
        String tone,
        String grantedBy,
        @Nullable String endHref) {

    static GrantRow of(AccountDirectory.GrantCard grant, LocalDate today, @Nullable String endHref) {
        var period = grant.period();
        var status = period.isOver(today) ? "OVER" : period.contains(today) ? "HOLDS" : "AHEAD";
        return new GrantRow(
                grant.role(),
                grant.unitName(),
                grant.unitCode(),
                Vietnamese.date(grant.validFrom()),
                Vietnamese.date(period.lastDay()),
                status,
                status.equals("HOLDS") ? "tag--ok" : "tag--plain",
                grant.grantedBy(),
                status.equals("OVER") ? null : endHref);
    }
}
