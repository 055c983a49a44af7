package vn.vanhoacongso.criteria;

/** One of the answers a clerk may pick: what is stored and what is read. */
public record Choice(String value, String label) {}
