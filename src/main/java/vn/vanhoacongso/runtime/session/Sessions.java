package vn.vanhoacongso.runtime.session;

/** Ends sessions on every node at once: a blocked account, a changed password, a thing left signed in elsewhere. */
public interface Sessions {

    void endAllOf(long accountId);

    /** Keeps the session whose identifier is given, as the servlet session names it. */
    void endOthersOf(long accountId, String exceptSessionId);
}
