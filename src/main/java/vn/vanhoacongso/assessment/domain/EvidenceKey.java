package vn.vanhoacongso.assessment.domain;

import java.security.SecureRandom;

/** The inner number and the outer, unguessable address of a piece of evidence. */
record EvidenceKey(long id, String publicId) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static EvidenceKey of(long id) {
        var address = new StringBuilder();
        for (int place = 0; place < 10; place++) {
            address.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new EvidenceKey(id, address.toString());
    }
}
