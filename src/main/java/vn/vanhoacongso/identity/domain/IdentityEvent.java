package vn.vanhoacongso.identity.domain;

import vn.vanhoacongso.audit.AuditedEvent;

/** What happened to an account or its grants, for the trail; never a password or its hash. */
record IdentityEvent(String action, String subject, String actor, String detail) implements AuditedEvent {

    static IdentityEvent of(String action, Account account, String actor, String detail) {
        return new IdentityEvent(action, "account:" + account.publicId(), actor, detail);
    }
}
