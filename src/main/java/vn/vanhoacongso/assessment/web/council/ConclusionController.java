package vn.vanhoacongso.assessment.web.council;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.LeafVerdict;
import vn.vanhoacongso.assessment.domain.RefusedVerdictException;
import vn.vanhoacongso.assessment.domain.Settlement;
import vn.vanhoacongso.assessment.web.council.ConclusionPage.TypedConclusion;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.Reading;
import vn.vanhoacongso.criteria.TypedInput;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Notice;

/** The council concludes on one file: single leaves with a reason, then the whole by its minutes. */
@Controller
@RequestMapping(ConclusionController.PATH)
class ConclusionController {

    static final String PATH = CouncilController.PATH + "/{unit}";

    private final ConclusionView view;
    private final Settlement settlement;

    ConclusionController(ConclusionView view, Settlement settlement) {
        this.view = view;
        this.settlement = settlement;
    }

    @GetMapping
    String show(@PathVariable String season, @PathVariable String unit, Actor actor, Model model) {
        return view.show(new FileAddress(season, unit), null, actor, model);
    }

    @PostMapping("/tieu-chi/{leaf}")
    String update(
            @PathVariable String season,
            @PathVariable String unit,
            @PathVariable String leaf,
            ConclusionForm form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var address = new FileAddress(season, unit);
        var refused = conclude(address, view.leaf(address, leaf, actor), form, actor);
        if (refused == null) {
            return "redirect:" + PATH + "#tc-" + leaf.replace('.', '-');
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view.show(address, refused, actor, model);
    }

    @PostMapping("/ket-luan")
    String settle(
            @PathVariable String season,
            @PathVariable String unit,
            @RequestParam long version,
            @RequestParam(name = "bien-ban", defaultValue = "") String minutes,
            Actor actor,
            RedirectAttributes flash) {
        var address = new FileAddress(season, unit);
        settlement.settle(address, version, CouncilController.minutes(minutes), actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.settlement.settled", "1"));
        return "redirect:" + PATH;
    }

    private @Nullable TypedConclusion conclude(FileAddress address, Leaf leaf, ConclusionForm form, Actor actor) {
        try {
            if (form.notApplicable() != null) {
                settlement.conclude(address, leaf.code(), LeafVerdict.notApplicable(form.cleanReason()), actor);
                return null;
            }
            return switch (TypedInput.read(
                    Input.decimal("points", view.label(leaf), leaf.maximum()), form.typedPoints())) {
                case Reading.Empty _ -> form.refused(leaf, "assessment.verdict.noPoints", List.of(leaf.code()));
                case Reading.Refused wrong -> form.refused(leaf, wrong.messageKey(), wrong.args());
                case Reading.Accepted points -> {
                    var value = new BigDecimal(points.normalized()).setScale(2);
                    settlement.conclude(
                            address, leaf.code(), LeafVerdict.points(value, leaf, form.cleanReason()), actor);
                    yield null;
                }
            };
        } catch (RefusedVerdictException refusal) {
            return form.refused(leaf, refusal.key(), refusal.arguments());
        }
    }

    /** What was typed into the row of one leaf. */
    public record ConclusionForm(
            @Nullable String points,
            @Nullable String reason,
            @Nullable String notApplicable) {

        String typedPoints() {
            return points == null ? "" : points;
        }

        String cleanReason() {
            return reason == null ? "" : Vietnamese.clean(reason);
        }

        TypedConclusion refused(Leaf leaf, String key, List<?> arguments) {
            return new TypedConclusion(
                    leaf.code(), typedPoints(), reason == null ? "" : reason, key, List.copyOf(arguments));
        }
    }
}
