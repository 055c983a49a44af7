package vn.vanhoacongso.assessment.web.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Permissions;
import vn.vanhoacongso.assessment.domain.SheetScores;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.assessment.domain.UnitAssessments;
import vn.vanhoacongso.assessment.web.council.ConclusionPage.SheetScoresByLeaf;
import vn.vanhoacongso.assessment.web.council.ConclusionPage.TypedConclusion;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.web.Crumb;

/** Puts the council's page of one file together. */
@Component
class ConclusionView {

    private final UnitAssessments files;
    private final CriteriaSets sets;
    private final SheetScores scores;
    private final MessageSource messages;

    ConclusionView(UnitAssessments files, CriteriaSets sets, SheetScores scores, MessageSource messages) {
        this.files = files;
        this.sets = sets;
        this.scores = scores;
        this.messages = messages;
    }

    String show(FileAddress address, @Nullable TypedConclusion typed, Actor actor, Model model) {
        var file = files.require(address.season(), address.unit(), actor);
        CouncilView.require(actor);
        var concluding = new Permissions(actor, file).maySettle() && file.stage() == Stage.AWAITING_COUNCIL;
        var rows = new SheetScoresByLeaf(scores.of(file.id()));
        model.addAttribute(
                "page", ConclusionPage.of(file, address, sets.require(file.criteriaSet()), rows, concluding, typed));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(text("assessment.council.nav"), "/hoi-dong/" + address.season()),
                        new Crumb(file.unit().name(), null)));
        return "assessment/council/file";
    }

    /** The leaf of a file on which this person may conclude. */
    Leaf leaf(FileAddress address, String code, Actor actor) {
        var file = files.require(address.season(), address.unit(), actor);
        if (!new Permissions(actor, file).maySettle()) {
            throw new NotPermittedException("conclusion by " + actor.role());
        }
        return sets.require(file.criteriaSet()).leaf(code).orElseThrow(() -> new NotFoundException("leaf " + code));
    }

    String label(Leaf leaf) {
        return text("assessment.council.pointsOf", leaf.code());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }
}
