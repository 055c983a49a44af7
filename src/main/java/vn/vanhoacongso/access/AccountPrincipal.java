package vn.vanhoacongso.access;

import java.io.Serializable;

/** All that a session remembers of who signed in; roles are looked up anew on every request. */
public record AccountPrincipal(long accountId, String account) implements Serializable {}
