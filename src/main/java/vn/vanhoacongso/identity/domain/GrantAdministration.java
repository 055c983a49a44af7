package vn.vanhoacongso.identity.domain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.GrantsChanged;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;

/** Gives and ends grants; the row of the account is taken first, so that two administrators judge one after the other. */
@Service
public class GrantAdministration {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final GrantUnits units;
    private final IdentityNumbers numbers;
    private final GrantTimes times;
    private final ApplicationEventPublisher events;

    GrantAdministration(
            Accounts accounts,
            RoleGrants grants,
            GrantUnits units,
            IdentityNumbers numbers,
            GrantTimes times,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.numbers = numbers;
        this.times = times;
        this.events = events;
    }

    /** Both clocks: grants hold by the office's day, the trail of who gave them runs by the system's time. */
    @Component
    record GrantTimes(BusinessClock office, Clock system) {}

    /** What the administrator asks for. */
    public record Request(String publicId, Role role, String unitCode, GrantPeriod period) {}

    /** Why it would be refused; none means that it would be given. */
    @Transactional(readOnly = true)
    public Optional<Refusal> objection(Request request, Actor actor) {
        Administrators.require(actor);
        var account = accounts.require(request.publicId());
        return unit(request).isEmpty()
                ? Optional.of(Refusal.because("identity.refusal.unknownUnit"))
                : book(account)
                        .objection(
                                proposal(request),
                                actor.accountId(),
                                times.office().today());
    }

    @Transactional
    public void give(Request request, Actor actor) {
        Administrators.require(actor);
        var account = accounts.lock(request.publicId());
        var proposal = proposal(request);
        book(account)
                .objection(proposal, actor.accountId(), times.office().today())
                .ifPresent(refusal -> {
                    throw refusal.asException();
                });
        give(account, proposal.role(), proposal.unit(), request.period(), actor.account());
    }

    void give(Account account, Role role, GrantUnit unit, GrantPeriod period, String by) {
        grants.save(new RoleGrant(
                numbers.nextGrant(),
                numbers.address(),
                account.id(),
                role,
                unit.id(),
                period,
                by,
                times.system().instant()));
        events.publishEvent(new GrantsChanged(account.id()));
        var detail = "%s: %s, %s, %s - %s"
                .formatted(
                        account.name(),
                        role,
                        unit.code(),
                        Vietnamese.date(period.from()),
                        Vietnamese.date(period.lastDay()));
        events.publishEvent(IdentityEvent.of("grant.given", account, by, detail));
    }

    @Transactional
    public void end(String publicId, String grantId, Actor actor) {
        Administrators.require(actor);
        var account = accounts.lock(publicId);
        var grant = grants.findByAccountIdAndPublicId(account.id(), grantId)
                .orElseThrow(() -> new NotFoundException("grant " + grantId));
        grant.end(
                actor.accountId(),
                actor.account(),
                times.office().today(),
                times.system().instant());
        grants.save(grant);
        events.publishEvent(new GrantsChanged(account.id()));
        events.publishEvent(IdentityEvent.of(
                "grant.ended",
                account,
                actor.account(),
                account.name() + ": " + grant.role() + ", " + grant.publicId()));
    }

    private GrantBook book(Account account) {
        var held = grants.findByAccountId(account.id()).stream()
                .map(grant -> new GrantBook.Held(
                        grant, units.paths(grant.unit(), grant.period().from())))
                .toList();
        return new GrantBook(account.id(), held);
    }

    private GrantBook.Proposal proposal(Request request) {
        var unit = unit(request).orElseThrow(() -> new NotFoundException("unit " + request.unitCode()));
        return new GrantBook.Proposal(
                request.role(), unit, units.paths(unit.id(), request.period().from()), request.period());
    }

    private Optional<GrantUnit> unit(Request request) {
        return units.find(request.unitCode(), request.period().from());
    }
}
