package vn.vanhoacongso.file;

import java.util.List;

/** An upload that must not be kept; carries a message key so that the page can say why, naming the file. */
public class RefusedFileException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    RefusedFileException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
