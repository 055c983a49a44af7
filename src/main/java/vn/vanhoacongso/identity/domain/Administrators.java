package vn.vanhoacongso.identity.domain;

import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;

/** Says who may see and change accounts at all: the one whose active role is administrator. */
final class Administrators {

    private Administrators() {}

    static void require(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw new NotPermittedException("administration of accounts");
        }
    }
}
