package vn.vanhoacongso.assessment.web.appraisal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraisalQueue;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Waiting;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.TaskSource;

/** Tells an appraiser how many files wait and since when. */
@Component
class AppraisalTasks implements TaskSource {

    private final AppraisalQueue queue;
    private final BusinessClock clock;
    private final MessageSource messages;

    AppraisalTasks(AppraisalQueue queue, BusinessClock clock, MessageSource messages) {
        this.queue = queue;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        if (actor.is(Role.DISTRICT_APPRAISER)) {
            return tasks(AppraiserLevel.DISTRICT, actor);
        }
        return actor.is(Role.PROV_APPRAISER) ? tasks(AppraiserLevel.PROVINCE, actor) : List.of();
    }

    private List<Task> tasks(AppraiserLevel level, Actor actor) {
        return queue.waiting(level, actor).stream().map(this::task).toList();
    }

    private Task task(Waiting waiting) {
        return new Task(
                Group.THIS_WEEK,
                text("assessment.task.appraise", Vietnamese.count(waiting.files()), waiting.season()),
                "/tham-dinh?ky=" + waiting.season(),
                waiting.oldest() == null ? null : text("assessment.task.oldest", Vietnamese.count(days(waiting))),
                text("assessment.task.appraise.status"),
                "info");
    }

    private long days(Waiting waiting) {
        return waiting.oldest() == null
                ? 0
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(waiting.oldest(), Vietnamese.ZONE), clock.today());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
