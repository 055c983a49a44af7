package vn.vanhoacongso.access;

/** Something about an account's rights changed; whoever remembers rights looks them up anew. */
public record GrantsChanged(long accountId) {}
