package vn.vanhoacongso.access;

/** The actor sees the thing but may not do this with it (answers 403). */
public class NotPermittedException extends RuntimeException {

    public NotPermittedException(String what) {
        super(what);
    }
}
