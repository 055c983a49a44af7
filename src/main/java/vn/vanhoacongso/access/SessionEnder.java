package vn.vanhoacongso.access;

/** Ends sessions on every node, so that a blocked account or a changed password leaves nobody signed in. */
public interface SessionEnder {

    void endAllOf(long accountId);

    /** All sessions of the account but the one in which the request came. */
    void endOthersOf(long accountId, String sessionId);
}
