package vn.vanhoacongso.shared;

/** A request whose shape nobody can read; carries the key of the sentence that says so (answers 400). */
public class UnreadableRequestException extends RuntimeException {

    private final String key;

    public UnreadableRequestException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
