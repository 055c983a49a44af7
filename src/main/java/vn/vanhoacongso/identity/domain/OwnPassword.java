package vn.vanhoacongso.identity.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.NotFoundException;

/** Everybody changes the own password, knowing the old one; all other sessions of the account end with it. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;

    OwnPassword(
            Accounts accounts,
            Passwords passwords,
            PasswordRules rules,
            OpenSessions sessions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.events = events;
    }

    /** The account still has a password that somebody else has seen. */
    @Transactional(readOnly = true)
    public boolean mustChange(Actor actor) {
        return accounts.findByName(actor.account()).map(Account::mustChange).orElse(false);
    }

    @Transactional(readOnly = true)
    public boolean isOwn(String typed, Actor actor) {
        return passwords.matches(typed, own(actor).passwordHash());
    }

    @Transactional
    public void change(String old, String chosen, Actor actor, String sessionId) {
        var account = accounts.lock(actor.accountId());
        if (!passwords.matches(old, account.passwordHash())) {
            throw new IllegalMoveException("identity.password.oldWrong");
        }
        rules.objection(chosen, account.name()).ifPresent(refusal -> {
            throw refusal.asException();
        });
        account.choosePassword(passwords.hash(chosen));
        accounts.save(account);
        sessions.endOthersOf(account.id(), sessionId);
        events.publishEvent(IdentityEvent.of("account.password.changed", account, account.name(), account.name()));
    }

    private Account own(Actor actor) {
        return accounts.findByName(actor.account())
                .orElseThrow(() -> new NotFoundException("account " + actor.account()));
    }
}
