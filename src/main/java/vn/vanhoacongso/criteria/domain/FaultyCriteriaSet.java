package vn.vanhoacongso.criteria.domain;

/** A criteria file that may not be loaded; the message names the file, the place and what was expected there. */
public class FaultyCriteriaSet extends RuntimeException {

    public FaultyCriteriaSet(String place, String fault) {
        super(place + ": " + fault);
    }
}
