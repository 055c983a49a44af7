package vn.vanhoacongso.runtime.postgres;

/** Why the embedded database cannot serve, in one sentence for the person at the terminal, and what to do about it. */
public class UnusableDatabaseException extends RuntimeException {

    private final String action;

    public UnusableDatabaseException(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    public UnusableDatabaseException(String sentence, String action, Throwable cause) {
        super(sentence, cause);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
