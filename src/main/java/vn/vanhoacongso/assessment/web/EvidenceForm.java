package vn.vanhoacongso.assessment.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.vanhoacongso.assessment.domain.DocumentPlace;
import vn.vanhoacongso.shared.DateText;
import vn.vanhoacongso.shared.Vietnamese;

/** A file, new or already given for another leaf, and which document it is; all but the file may be unknown. */
public record EvidenceForm(
        @Nullable MultipartFile tep,
        @Nullable String dungLai,

        @Size(max = 50, message = "{assessment.evidence.long}") @Nullable
        String number,

        @Size(max = 50, message = "{assessment.evidence.long}") @Nullable
        String symbol,

        @Nullable String date,

        @Size(max = 50, message = "{assessment.evidence.long}") @Nullable
        String section,

        @Size(max = 50, message = "{assessment.evidence.long}") @Nullable
        String page) {

    static EvidenceForm blank() {
        return new EvidenceForm(null, null, null, null, null, null, null);
    }

    boolean hasFile() {
        return tep != null
                && !(tep.isEmpty() && String.valueOf(tep.getOriginalFilename()).isEmpty());
    }

    boolean isReuse() {
        return dungLai != null && !dungLai.isBlank();
    }

    DateText day(LocalDate today) {
        return DateText.read(date == null ? "" : date, today);
    }

    DocumentPlace place(LocalDate today) {
        var day = day(today) instanceof DateText.Day(var found) ? found : null;
        return new DocumentPlace(clean(number), clean(symbol), day, clean(section), clean(page));
    }

    private static @Nullable String clean(@Nullable String typed) {
        var text = typed == null ? "" : Vietnamese.clean(typed);
        return text.isEmpty() ? null : text;
    }
}
