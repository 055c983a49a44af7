package vn.vanhoacongso.identity.web;

import java.time.LocalDate;
import java.util.List;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.shared.Vietnamese;

/** One account as the administrator sees it; nobody changes the own rights. */
public record UserPage(
        String name,
        String displayName,
        String since,
        boolean enabled,
        boolean mustChange,
        boolean own,
        String href,
        List<GrantRow> grants) {

    static UserPage of(
            AccountDirectory.Card account, List<AccountDirectory.GrantCard> grants, Actor actor, LocalDate today) {
        var href = UsersController.PATH + "/" + account.publicId();
        var own = account.id() == actor.accountId();
        return new UserPage(
                account.name(),
                account.displayName(),
                Vietnamese.moment(account.createdAt()),
                account.enabled(),
                account.mustChange(),
                own,
                href,
                grants.stream()
                        .map(grant -> GrantRow.of(
                                grant, today, own ? null : href + "/vai-tro/" + grant.publicId() + "/ket-thuc"))
                        .toList());
    }
}
