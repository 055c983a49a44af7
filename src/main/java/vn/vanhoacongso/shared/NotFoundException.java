package vn.vanhoacongso.shared;

/** What the visitor asked for does not exist, or lies outside what the visitor may see: both answer 404. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
