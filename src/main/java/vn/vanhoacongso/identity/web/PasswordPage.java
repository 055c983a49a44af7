package vn.vanhoacongso.identity.web;

/** Whether the change is asked for, because somebody else has seen the password. */
public record PasswordPage(String name, boolean required) {}
