package vn.vanhoacongso.identity.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.GrantsChanged;

/** What the administrator does with accounts: open, rename, block and unblock them, hand out a new password. */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final IdentityNumbers numbers;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            IdentityNumbers numbers,
            Passwords passwords,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** A new account's address and the password that is shown once. */
    public record Opened(String publicId, String oneTimePassword) {}

    @Transactional(readOnly = true)
    public boolean isTaken(String name, Actor actor) {
        Administrators.require(actor);
        return accounts.findByName(AccountName.typed(name)).isPresent();
    }

    @Transactional
    public Opened open(String name, String displayName, Actor actor) {
        Administrators.require(actor);
        return open(name, displayName, actor.account());
    }

    Opened open(String name, String displayName, String by) {
        var stored = AccountName.typed(name);
        if (!AccountName.isValid(stored)) {
            throw new IllegalArgumentException("not an account name");
        }
        var password = passwords.oneTime();
        var account = accounts.save(new Account(
                numbers.nextAccount(),
                numbers.address(),
                stored,
                displayName,
                passwords.hash(password),
                clock.instant()));
        events.publishEvent(IdentityEvent.of("account.opened", account, by, stored + ": " + account.displayName()));
        return new Opened(account.publicId(), password);
    }

    /** The version is the one the form was drawn with: what somebody else wrote in between is not overwritten. */
    @Transactional
    public void rename(String publicId, int version, String displayName, Actor actor) {
        Administrators.require(actor);
        var account = accounts.lock(publicId);
        if (account.version() != version) {
            throw new OptimisticLockingFailureException("account changed since the form was drawn");
        }
        var before = account.displayName();
        account.rename(displayName);
        accounts.save(account);
        events.publishEvent(
                IdentityEvent.of("account.renamed", account, actor.account(), before + " -> " + account.displayName()));
    }

    @Transactional
    public void block(String publicId, Actor actor) {
        Administrators.require(actor);
        var account = accounts.lock(publicId);
        account.block(actor.accountId());
        accounts.save(account);
        sessions.endAllOf(account.id());
        events.publishEvent(new GrantsChanged(account.id()));
        events.publishEvent(IdentityEvent.of("account.blocked", account, actor.account(), account.name()));
    }

    @Transactional
    public void unblock(String publicId, Actor actor) {
        Administrators.require(actor);
        var account = accounts.lock(publicId);
        account.unblock();
        accounts.save(account);
        events.publishEvent(new GrantsChanged(account.id()));
        events.publishEvent(IdentityEvent.of("account.unblocked", account, actor.account(), account.name()));
    }

    /** The new password, shown once; whoever was signed in with the old one is signed out. */
    @Transactional
    public String resetPassword(String publicId, Actor actor) {
        Administrators.require(actor);
        var password = passwords.oneTime();
        var hash = passwords.hash(password);
        var account = accounts.lock(publicId);
        account.receiveOneTimePassword(hash, actor.accountId());
        accounts.save(account);
        sessions.endAllOf(account.id());
        events.publishEvent(IdentityEvent.of("account.password.reset", account, actor.account(), account.name()));
        return password;
    }
}
