package vn.vanhoacongso.assessment.web.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.CouncilTable;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Seasons;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.TaskSource;

/** Tells the council's secretary what waits for a conclusion and which step of a season is due. */
@Component
class CouncilTasks implements TaskSource {

    private final Seasons seasons;
    private final CouncilTable table;
    private final MessageSource messages;

    CouncilTasks(Seasons seasons, CouncilTable table, MessageSource messages) {
        this.seasons = seasons;
        this.table = table;
        this.messages = messages;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        if (!actor.is(Role.COUNCIL)) {
            return List.of();
        }
        return seasons.newestFirst().stream()
                .filter(season -> season.state().isRunning())
                .flatMap(season -> tasks(season, table.stages(season, actor)).stream())
                .toList();
    }

    private List<Task> tasks(Season season, Map<Stage, Long> stages) {
        var tasks = new ArrayList<Task>();
        var waiting = stages.getOrDefault(Stage.AWAITING_COUNCIL, 0L);
        if (waiting > 0) {
            tasks.add(task(season, "settle", Vietnamese.count(waiting)));
        }
        var unfinished = stages.entrySet().stream()
                .filter(count -> !count.getKey().isAppraised() && count.getKey() != Stage.OVERDUE
                        || count.getKey() == Stage.APPRAISED_R1)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (season.state() == SeasonState.APPRAISAL && unfinished == 0) {
            tasks.add(task(season, "hand", ""));
        }
        if (season.state() == SeasonState.COUNCIL && waiting == 0 && unfinished == 0) {
            tasks.add(task(season, "publish", ""));
        }
        return tasks;
    }

    private Task task(Season season, String what, String count) {
        return new Task(
                Group.THIS_WEEK,
                text("assessment.task." + what, season.title(), count),
                "/hoi-dong/" + season.code(),
                null,
                text("assessment.task." + what + ".status"),
                "info");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
