package vn.vanhoacongso.identity.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;

/** All that one person holds: the one place where a new grant is judged against those already given. */
record GrantBook(long accountId, List<Held> held) {

    private static final Set<Role> UNIT_ROLES = EnumSet.of(Role.UNIT_CLERK, Role.UNIT_HEAD);
    private static final Set<Role> DISTRICT_ROLES = EnumSet.of(Role.DISTRICT_CLERK, Role.DISTRICT_APPRAISER);
    private static final Set<Role> APPRAISING_ROLES =
            EnumSet.of(Role.DISTRICT_APPRAISER, Role.PROV_APPRAISER, Role.COUNCIL);

    /** A grant already given, with every place its unit has had in the tree since. */
    record Held(RoleGrant grant, List<UnitPath> paths) {}

    /** A grant somebody asks for, with every place its unit has in the tree from its first day. */
    record Proposal(Role role, GrantUnit unit, List<UnitPath> paths, GrantPeriod period) {}

    /** The first reason against the proposal; none means that it may be given. */
    Optional<Refusal> objection(Proposal proposal, long byAccount, LocalDate today) {
        if (byAccount == accountId) {
            return refuse("identity.refusal.ownGrant");
        }
        if (proposal.period().isEmpty()) {
            return refuse("identity.refusal.periodEmpty");
        }
        if (proposal.period().isOver(today)) {
            return refuse("identity.refusal.periodOver");
        }
        if (UNIT_ROLES.contains(proposal.role()) && !proposal.unit().assessed()) {
            return refuse("identity.refusal.unitNotAssessed", proposal.unit().name());
        }
        if (DISTRICT_ROLES.contains(proposal.role()) && !proposal.unit().isDistrict()) {
            return refuse("identity.refusal.notADistrict", proposal.unit().name());
        }
        if (held.stream().anyMatch(other -> repeats(other, proposal))) {
            return refuse("identity.refusal.twice");
        }
        if (held.stream().anyMatch(other -> judgesOwnWork(other, proposal))) {
            return refuse("identity.refusal.appraiserAndUnit");
        }
        return Optional.empty();
    }

    private static boolean repeats(Held other, Proposal proposal) {
        return other.grant().role() == proposal.role()
                && other.grant().unit().equals(proposal.unit().id())
                && other.grant().period().overlaps(proposal.period());
    }

    /** A person may not hold appraiser and unit roles for related units in the same period. */
    private static boolean judgesOwnWork(Held other, Proposal proposal) {
        return mixes(other.grant().role(), proposal.role())
                && other.grant().period().overlaps(proposal.period())
                && other.paths().stream().anyMatch(path -> related(path, proposal.paths()));
    }

    private static boolean mixes(Role one, Role other) {
        return UNIT_ROLES.contains(one) && APPRAISING_ROLES.contains(other)
                || UNIT_ROLES.contains(other) && APPRAISING_ROLES.contains(one);
    }

    private static boolean related(UnitPath path, List<UnitPath> others) {
        return others.stream().anyMatch(other -> path.isWithin(other) || other.isWithin(path));
    }

    private static Optional<Refusal> refuse(String key, Object... arguments) {
        return Optional.of(Refusal.because(key, arguments));
    }
}
