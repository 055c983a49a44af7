package vn.vanhoacongso.assessment.web.appraisal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraisalQueue;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.runtime.BusinessClock;

/** The files that wait for an appraiser. */
@Controller
class AppraisalQueueController {

    private static final Set<Role> READERS = EnumSet.of(Role.DISTRICT_APPRAISER, Role.PROV_APPRAISER, Role.AUDITOR);

    private final Seasons seasons;
    private final AppraisalQueue queue;
    private final BusinessClock clock;

    AppraisalQueueController(Seasons seasons, AppraisalQueue queue, BusinessClock clock) {
        this.seasons = seasons;
        this.queue = queue;
        this.clock = clock;
    }

    @GetMapping("/tham-dinh")
    String index(
            @RequestParam(name = "ky", defaultValue = "") String season,
            @RequestParam(name = "giai-doan", defaultValue = "") String part,
            @RequestParam(name = "khoi", defaultValue = "") String cluster,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "cap", defaultValue = "") String level,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Actor actor,
            Model model) {
        if (!actor.isAny(READERS)) {
            throw new NotPermittedException("appraisal queue by " + actor.role());
        }
        var filter = QueueFilter.of(part, cluster, name, level, page);
        model.addAttribute("page", page(season, filter, actor));
        return "assessment/appraisal/index";
    }

    private AppraisalQueuePage page(String wanted, QueueFilter filter, Actor actor) {
        var started = seasons.newestFirst().stream()
                .filter(season -> season.state() != SeasonState.PREPARING)
                .toList();
        if (started.isEmpty()) {
            return AppraisalQueuePage.none();
        }
        var season = chosen(started, wanted);
        var query = filter.wanted(season.id(), actor, QueueFilter.SIZE);
        return AppraisalQueuePage.of(
                new AppraisalQueuePage.Choice(started, season),
                filter,
                queue.page(query, actor),
                queue.clusters(query, actor),
                actor,
                clock.today());
    }

    /** The season asked for, else the newest one that still runs, else the newest. */
    private static Season chosen(List<Season> started, String wanted) {
        return started.stream()
                .filter(season -> season.code().equals(wanted))
                .findFirst()
                .or(() -> started.stream()
                        .filter(season -> season.state().isRunning())
                        .findFirst())
                .orElseGet(started::getFirst);
    }
}
