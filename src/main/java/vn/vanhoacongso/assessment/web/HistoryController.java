package vn.vanhoacongso.assessment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.Timeline;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.TimelineItem;

/** Who moved a file, when and why. */
@Controller
class HistoryController {

    private final FileDoor door;
    private final Timeline timeline;

    HistoryController(FileDoor door, Timeline timeline) {
        this.door = door;
        this.timeline = timeline;
    }

    @GetMapping("/cham-diem/{season}/{unit}/lich-su")
    String show(@PathVariable String season, @PathVariable String unit, Actor actor, Locale locale, Model model) {
        var open = door.open(season, unit, actor);
        var words = door.words(locale);
        var items = timeline.of(open.file().id()).stream()
                .map(fact -> item(fact, words))
                .toList()
                .reversed();
        model.addAttribute(
                "page",
                new HistoryPage(
                        words.of("assessment.history.title", open.file().unit().name(), season),
                        words.of(StageWord.key(open.file().stage())),
                        open.stageTone(),
                        items));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.of("assessment.season.crumb", season), "/cham-diem/" + season),
                        new Crumb(open.file().unit().name(), open.href()),
                        new Crumb(words.of("assessment.history.link"), null)));
        return "assessment/history/show";
    }

    private static TimelineItem item(Timeline.Fact fact, Words words) {
        var what = words.of("assessment.fact." + fact.move());
        var remark = fact.remark();
        return new TimelineItem(
                fact.at(),
                remark == null || remark.isBlank() ? what : what + ": " + remark,
                fact.byRole().equals("SYSTEM")
                        ? fact.byName()
                        : words.of("assessment.history.by", fact.byName(), words.of("web.role." + fact.byRole())),
                null,
                fact.move().equals("SUBMIT") || fact.move().equals("SETTLE"));
    }
}
