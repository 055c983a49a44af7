package vn.vanhoacongso.assessment.web.appraisal;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.domain.LeafVerdict;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Reading;
import vn.vanhoacongso.criteria.TypedInput;
import vn.vanhoacongso.shared.Vietnamese;

/** What was typed into the row of one leaf, with the decision the row was shown with. */
public record VerdictForm(
        @Nullable String verdict,
        @Nullable String points,
        @Nullable String reason,
        @Nullable String shown,
        @Nullable String notApplicable) {

    static final int LONGEST_REASON = 1000;

    boolean isAgreement() {
        return "dong-y".equals(verdict);
    }

    boolean isNotApplicable() {
        return notApplicable != null;
    }

    Reading reading(Leaf leaf, String label) {
        return TypedInput.read(Input.decimal("points", label, leaf.maximum()), typedPoints());
    }

    LeafVerdict of(Leaf leaf, String points) {
        return LeafVerdict.points(new BigDecimal(points).setScale(2), leaf, cleanReason());
    }

    LeafVerdict notApplying() {
        return LeafVerdict.notApplicable(cleanReason());
    }

    String typedPoints() {
        return Objects.requireNonNullElse(points, "");
    }

    String typedReason() {
        return Objects.requireNonNullElse(reason, "");
    }

    String mark() {
        return Objects.requireNonNullElse(shown, "");
    }

    private String cleanReason() {
        return Vietnamese.clean(typedReason());
    }
}
