package vn.vanhoacongso.assessment.domain;

import vn.vanhoacongso.shared.IllegalMoveException;

/** Points that cannot stand as they were typed; the page shows them again together with the reason. */
public class RefusedVerdictException extends IllegalMoveException {

    RefusedVerdictException(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Somebody else decided the leaf after it was shown: what the other one found stays until it has been read. */
    public boolean isMeanwhile() {
        return key().equals("assessment.verdict.meanwhile");
    }
}
