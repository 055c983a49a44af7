package vn.vanhoacongso.identity.web;

import java.util.Arrays;
import java.util.List;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.identity.domain.AccountDirectory;

/** Who receives a grant, and the roles there are. */
public record GrantPage(String name, String displayName, String href, List<String> roles) {

    static GrantPage of(AccountDirectory.Card account) {
        return new GrantPage(
                account.name(),
                account.displayName(),
                UsersController.PATH + "/" + account.publicId(),
                Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
