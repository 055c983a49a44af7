package vn.vanhoacongso.assessment.web.appraisal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraisalQueue;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Permissions;
import vn.vanhoacongso.assessment.domain.Review;
import vn.vanhoacongso.assessment.domain.Reviews;
import vn.vanhoacongso.assessment.domain.Timeline;
import vn.vanhoacongso.assessment.domain.UnitAssessment;
import vn.vanhoacongso.assessment.domain.UnitAssessments;
import vn.vanhoacongso.assessment.web.appraisal.AppraisalPage.Aside;
import vn.vanhoacongso.assessment.web.appraisal.AppraisalPage.Neighbour;
import vn.vanhoacongso.assessment.web.appraisal.AppraisalPage.Opened;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.TimelineItem;

/** Puts the page of a file under appraisal together, after a look as after a row that could not be stored. */
@Component
class AppraisalView {

    private static final String PAGE = "assessment/appraisal/show";
    private static final String ALL = "tat-ca";
    private static final String REMARKABLE = "can-xem";
    private static final int NEIGHBOURS = 12;

    /** Units read the result on the page on which they answer it. */
    private static final Set<Role> READERS =
            EnumSet.of(Role.DISTRICT_CLERK, Role.DISTRICT_APPRAISER, Role.PROV_APPRAISER, Role.COUNCIL, Role.AUDITOR);

    private final UnitAssessments files;
    private final CriteriaSets sets;
    private final Reviews reviews;
    private final Timeline timeline;
    private final AppraisalQueue queue;
    private final BusinessClock clock;
    private final MessageSource messages;

    AppraisalView(
            UnitAssessments files,
            CriteriaSets sets,
            Reviews reviews,
            Timeline timeline,
            AppraisalQueue queue,
            BusinessClock clock,
            MessageSource messages) {
        this.files = files;
        this.sets = sets;
        this.reviews = reviews;
        this.timeline = timeline;
        this.queue = queue;
        this.clock = clock;
        this.messages = messages;
    }

    String show(FileAddress address, String shown, @Nullable TypedVerdict typed, Actor actor, Model model) {
        var file = files.require(address.season(), address.unit(), actor);
        if (!actor.isAny(READERS)) {
            throw new NotPermittedException("appraisal page by " + actor.role());
        }
        var opened = new Opened(file, address, actor);
        var review = reviews.of(file);
        var aside = new Aside(neighbours(opened), history(file));
        model.addAttribute("page", AppraisalPage.of(opened, review, showsAll(shown, review, opened), typed, aside));
        model.addAttribute("crumbs", crumbs(file, actor));
        return PAGE;
    }

    /** The leaf of a file that this person appraises. */
    Leaf leaf(FileAddress address, String code, Actor actor) {
        var file = files.require(address.season(), address.unit(), actor);
        if (!new Permissions(actor, file).mayAppraise()) {
            throw new NotPermittedException("verdict by " + actor.role());
        }
        return sets.require(file.criteriaSet()).leaf(code).orElseThrow(() -> new NotFoundException("leaf " + code));
    }

    /** How messages name the points of a leaf. */
    String label(Leaf leaf) {
        return text("assessment.appraisal.pointsOf", leaf.code());
    }

    static String query(String shown) {
        return shown.equals(ALL) || shown.equals(REMARKABLE) ? "?hien=" + shown : "";
    }

    private static boolean showsAll(String shown, Review review, Opened opened) {
        if (shown.equals(ALL) || shown.equals(REMARKABLE)) {
            return shown.equals(ALL);
        }
        var nothingRemarkable = review.sheet().set().leaves().stream().noneMatch(review::isRemarkable);
        return nothingRemarkable || !new Permissions(opened.actor(), opened.file()).mayAppraise();
    }

    private List<Neighbour> neighbours(Opened opened) {
        var actor = opened.actor();
        if (!actor.is(Role.DISTRICT_APPRAISER) && !actor.is(Role.PROV_APPRAISER)) {
            return List.of();
        }
        var season = opened.address().season();
        var wanted = QueueFilter.open().wanted(opened.file().season(), actor, NEIGHBOURS);
        return queue.page(wanted, actor).rows().stream()
                .map(entry -> new Neighbour(
                        "/tham-dinh/" + season + "/" + entry.unitCode(),
                        entry.unitName(),
                        AppraisalQueuePage.Row.days(entry, clock.today()),
                        entry.stage().name(),
                        entry.unitCode().equals(opened.address().unit()) ? "page" : null))
                .toList();
    }

    private List<TimelineItem> history(UnitAssessment file) {
        return timeline.of(file.id()).reversed().stream()
                .map(fact -> new TimelineItem(
                        fact.at(),
                        text("assessment.history." + fact.move()) + (fact.remark() == null ? "" : ": " + fact.remark()),
                        fact.byName(),
                        null,
                        false))
                .toList();
    }

    private List<Crumb> crumbs(UnitAssessment file, Actor actor) {
        var mayList = actor.is(Role.DISTRICT_APPRAISER) || actor.is(Role.PROV_APPRAISER) || actor.is(Role.AUDITOR);
        var above = mayList
                ? new Crumb(text("assessment.appraisal.nav"), "/tham-dinh")
                : new Crumb(text("web.tasks.title"), "/viec-can-lam");
        return List.of(above, new Crumb(file.unit().name(), null));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }
}
