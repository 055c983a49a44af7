package vn.vanhoacongso.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which document a piece of evidence is and which part of it counts; all of it may be unknown. */
@Embeddable
public record DocumentPlace(
        @Column(name = "document_number") @Nullable String number,
        @Column(name = "document_symbol") @Nullable String symbol,
        @Column(name = "document_date") @Nullable LocalDate date,
        @Column(name = "section") @Nullable String section,
        @Column(name = "page") @Nullable String page) {

    public static DocumentPlace unknown() {
        return new DocumentPlace(null, null, null, null, null);
    }
}
