package vn.vanhoacongso.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal basis named in words, for modules that lie below the document register. The date may be unknown. */
public record Citation(
        String number, String issuer, @Nullable LocalDate date, String title) {}
