package vn.vanhoacongso.access;

import java.util.List;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.vanhoacongso.shared.UnitId;

/** Who is asking, with the one grant that is active in this request and the others to switch to. */
public record Actor(long accountId, String account, String name, Grant grant, List<Grant> grants)
        implements AuthenticatedPrincipal {

    public boolean is(Role role) {
        return grant.role() == role;
    }

    public boolean isAny(Set<Role> roles) {
        return roles.contains(grant.role());
    }

    public Role role() {
        return grant.role();
    }

    public Jurisdiction jurisdiction() {
        return grant.jurisdiction();
    }

    /** The unit lies in what this actor answers for. */
    public boolean answersFor(UnitPath path) {
        return jurisdiction().covers(path);
    }

    /** One of the actor's grants, active or not, is bound to this very unit as clerk or head: own work. */
    public boolean worksFor(UnitId unit) {
        return grants.stream()
                .anyMatch(other -> other.unit().equals(unit)
                        && (other.role() == Role.UNIT_CLERK || other.role() == Role.UNIT_HEAD));
    }

    @Override
    public String getName() {
        return account;
    }
}
