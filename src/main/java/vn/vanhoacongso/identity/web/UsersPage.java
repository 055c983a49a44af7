package vn.vanhoacongso.identity.web;

import java.util.List;
import vn.vanhoacongso.identity.domain.AccountDirectory;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** One page of the accounts that a search finds. */
public record UsersPage(String search, List<UserRow> rows, boolean empty, Pager pager) {

    static UsersPage of(String search, PageOf<AccountDirectory.Entry> found, String address) {
        var rows = found.rows().stream().map(UserRow::of).toList();
        return new UsersPage(search, rows, rows.isEmpty(), Pager.of(found, address));
    }

    /** One account; the status is a key, the tone an ending of the class "tag". */
    public record UserRow(String name, String displayName, String href, String grants, String status, String tone) {

        static UserRow of(AccountDirectory.Entry entry) {
            var status = !entry.enabled() ? "BLOCKED" : entry.mustChange() ? "FIRST_SIGN_IN" : "OPEN";
            return new UserRow(
                    entry.name(),
                    entry.displayName(),
                    UsersController.PATH + "/" + entry.publicId(),
                    Vietnamese.count(entry.grants()),
                    status,
                    status.equals("OPEN") ? "tag--ok" : status.equals("BLOCKED") ? "tag--plain" : "tag--info");
        }
    }
}
