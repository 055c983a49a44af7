package vn.vanhoacongso.web;

import org.jspecify.annotations.Nullable;

/** One step of the breadcrumb; the last one, the page itself, has no address. */
public record Crumb(String title, @Nullable String href) {}
