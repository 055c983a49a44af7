package vn.vanhoacongso.assessment.web.appraisal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.Appraisal;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.RefusedVerdictException;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Reading;

/** The appraiser decides one leaf; what could not be stored stays in its row. */
@Controller
class VerdictController {

    private final AppraisalView view;
    private final Appraisal appraisal;

    VerdictController(AppraisalView view, Appraisal appraisal) {
        this.view = view;
        this.appraisal = appraisal;
    }

    @PostMapping(AppraisalController.PATH + "/tieu-chi/{leaf}")
    String update(
            @PathVariable String season,
            @PathVariable String unit,
            @PathVariable String leaf,
            VerdictForm form,
            @RequestParam(name = "hien", defaultValue = "") String shown,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var address = new FileAddress(season, unit);
        var found = view.leaf(address, leaf, actor);
        var refused = decide(address, found, form, actor);
        if (refused == null) {
            return "redirect:" + AppraisalController.PATH + AppraisalView.query(shown) + "#"
                    + AppraisalRow.anchor(leaf);
        }
        var meanwhile = refused.messageKey().equals("assessment.verdict.meanwhile");
        response.setStatus((meanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return view.show(address, shown, refused, actor, model);
    }

    private @Nullable TypedVerdict decide(FileAddress address, Leaf leaf, VerdictForm form, Actor actor) {
        try {
            if (form.isAgreement()) {
                appraisal.agree(address, leaf.code(), form.mark(), actor);
                return null;
            }
            if (form.typedReason().length() > VerdictForm.LONGEST_REASON) {
                return refused(leaf, form, "assessment.verdict.longReason", List.of(leaf.code()));
            }
            if (form.isNotApplicable()) {
                appraisal.decide(address, leaf.code(), form.notApplying(), form.mark(), actor);
                return null;
            }
            return switch (form.reading(leaf, view.label(leaf))) {
                case Reading.Empty _ -> refused(leaf, form, "assessment.verdict.noPoints", List.of(leaf.code()));
                case Reading.Refused wrong -> refused(leaf, form, wrong.messageKey(), wrong.args());
                case Reading.Accepted points -> {
                    appraisal.decide(address, leaf.code(), form.of(leaf, points.normalized()), form.mark(), actor);
                    yield null;
                }
            };
        } catch (RefusedVerdictException refusal) {
            return refused(leaf, form, refusal.key(), refusal.arguments());
        }
    }

    private static TypedVerdict refused(Leaf leaf, VerdictForm form, String key, List<?> arguments) {
        return TypedVerdict.of(leaf.code(), form, key, arguments);
    }
}
