package vn.vanhoacongso.identity.web;

import java.util.List;

/** What one's own account shows. */
public record AccountPage(String name, String displayName, String since, List<GrantRow> grants) {}
