package vn.vanhoacongso.audit;

/** What the trail records: who did what to which thing. */
public interface AuditedEvent {

    String action();

    /** kind and address of the thing, e.g. "account:ab12cd34ef" */
    String subject();

    /** who; account name */
    String actor();

    /** old and new, reason; never secrets */
    String detail();
}
