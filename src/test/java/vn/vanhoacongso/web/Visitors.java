package vn.vanhoacongso.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.vanhoacongso.access.AccountPrincipal;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Actors;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.UnitId;

/** People for the tests of the frame, who need no accounts: everybody's password is "đúng". */
public final class Visitors implements Actors, AuthenticationProvider {

    private final Map<String, List<Grant>> people = new HashMap<>();
    private final List<String> names = List.of("clerk", "leader", "admin", "twofold", "leaving");

    public Visitors() {
        people.put("clerk", List.of(grant(1, Role.UNIT_CLERK, "Phòng Nội vụ huyện Hải Hậu")));
        people.put("leader", List.of(grant(2, Role.LEADER, "Tỉnh Nam Định")));
        people.put("admin", List.of(grant(3, Role.ADMIN, "Tỉnh Nam Định")));
        people.put(
                "twofold",
                List.of(
                        grant(4, Role.UNIT_CLERK, "Phòng Nội vụ huyện Hải Hậu"),
                        grant(5, Role.DISTRICT_CLERK, "Huyện Hải Hậu")));
        people.put("leaving", List.of(grant(6, Role.UNIT_HEAD, "Phòng Nội vụ huyện Hải Hậu")));
    }

    static Grant grant(long id, Role role, String unit) {
        return new Grant(id, role, new UnitId(id), "U" + id, unit, new UnitPath("/1/" + id + "/"));
    }

    public void dismiss(String name) {
        people.remove(name);
    }

    public long accountId(String name) {
        return 9000 + names.indexOf(name);
    }

    @Override
    public Optional<Actor> find(long accountId, @Nullable Long grantId) {
        var name = names.get((int) accountId - 9000);
        return Optional.ofNullable(people.get(name)).map(grants -> {
            var active = grants.stream()
                    .filter(grant -> grantId != null && grant.id() == grantId)
                    .findFirst()
                    .orElse(grants.getFirst());
            return new Actor(accountId, name, "Trần Thị Mẫu", active, grants);
        });
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!"đúng".equals(attempt.getCredentials()) || !names.contains(attempt.getName())) {
            throw new BadCredentialsException("no");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(accountId(attempt.getName()), attempt.getName()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
