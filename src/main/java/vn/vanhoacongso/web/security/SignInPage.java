package vn.vanhoacongso.web.security;

/** What the sign-in page says and keeps. */
public record SignInPage(String back, String account, boolean failed, boolean expired, boolean left) {}
