package vn.vanhoacongso.file;

/** What is known of stored bytes; the hash is their only name. */
public record StoredFile(String sha256, long size, String mediaType) {}
