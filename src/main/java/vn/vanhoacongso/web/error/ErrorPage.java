package vn.vanhoacongso.web.error;

/** What happened, what to do, and the code under which the office finds it in the log. */
public record ErrorPage(int status, String title, String what, String advice, String reference, String moment) {}
