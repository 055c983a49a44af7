package vn.vanhoacongso.assessment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.OpenWork;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.TaskSource;

/** What clerks, heads and district clerks have to do in the running seasons. */
@Component
class EntryTasks implements TaskSource {

    private final OpenWork work;
    private final FileDoor door;
    private final BusinessClock office;

    EntryTasks(OpenWork work, FileDoor door, BusinessClock office) {
        this.work = work;
        this.door = door;
        this.office = office;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        var words = door.words(LocaleContextHolder.getLocale());
        return switch (actor.role()) {
            case UNIT_CLERK, UNIT_HEAD ->
                work.ofUnit(actor).stream()
                        .map(file -> ofUnit(file, actor.is(Role.UNIT_HEAD), words))
                        .flatMap(Optional::stream)
                        .toList();
            case DISTRICT_CLERK ->
                work.within(actor).stream()
                        .flatMap(counts -> ofDistrict(counts, words).stream())
                        .toList();
            default -> List.of();
        };
    }

    private Optional<Task> ofUnit(OpenWork.OwnFile file, boolean head, Words words) {
        var due = words.of("assessment.task.due", Vietnamese.moment(file.until().toInstant()));
        var href = "/cham-diem/" + file.season() + "/" + file.unitCode();
        var name = file.unitName();
        return Optional.ofNullable(
                switch (file.stage()) {
                    case NOT_STARTED, DRAFT -> head ? null : fill(file, href, due, words);
                    case PENDING_HEAD ->
                        head
                                ? task(when(file), "approve", name, href + "/kiem-tra", due, file, words)
                                : task(Group.WAITING, "waiting", name, href + "/kiem-tra", due, file, words);
                    case APPRAISED_R1 ->
                        head
                                ? task(
                                        Group.THIS_WEEK,
                                        "accept",
                                        name,
                                        href + "/kiem-tra",
                                        accept(file, words),
                                        file,
                                        words)
                                : null;
                    case OVERDUE -> task(Group.OVERDUE, "overdue", name, href + "/kiem-tra", due, file, words);
                    default -> null;
                });
    }

    private Task fill(OpenWork.OwnFile file, String href, String due, Words words) {
        var last = file.lastCell();
        var returned = file.returned();
        var hint = last == null
                ? due
                : words.of("assessment.task.fill.last", last.substring(0, last.indexOf('/'))) + "; " + due;
        return new Task(
                when(file),
                words.of("assessment.task.fill", file.unitName(), file.done() + "/" + file.leaves()),
                last == null ? href : href + "#" + last,
                returned == null ? hint : words.of("assessment.task.returned", returned),
                words.of(StageWord.key(file.stage())),
                returned == null ? StageWord.tone(file.stage()) : "warn");
    }

    private static Task task(
            Group group,
            String key,
            String name,
            String href,
            @Nullable String hint,
            OpenWork.OwnFile file,
            Words words) {
        return new Task(
                group,
                words.of("assessment.task." + key, name),
                href,
                hint,
                words.of(StageWord.key(file.stage())),
                StageWord.tone(file.stage()));
    }

    private static @Nullable String accept(OpenWork.OwnFile file, Words words) {
        var until = file.acceptUntil();
        return until == null ? null : words.of("assessment.task.accept.hint", Vietnamese.date(until));
    }

    private Group when(OpenWork.OwnFile file) {
        return group(file.until().toInstant());
    }

    private Group group(Instant until) {
        return office.now().isAfter(until) ? Group.OVERDUE : Group.THIS_WEEK;
    }

    private List<Task> ofDistrict(OpenWork.Counts counts, Words words) {
        var tasks = new ArrayList<Task>();
        var due =
                words.of("assessment.task.due", Vietnamese.moment(counts.until().toInstant()));
        var list = "/cham-diem/" + counts.season();
        if (counts.toForward() > 0) {
            tasks.add(new Task(
                    Group.THIS_WEEK,
                    words.of("assessment.task.forward", Vietnamese.count(counts.toForward()), counts.season()),
                    list + "?tinh-trang=SUBMITTED",
                    null,
                    words.of("assessment.stage.SUBMITTED"),
                    "info"));
        }
        if (counts.unsent() > 0) {
            tasks.add(new Task(
                    group(counts.until().toInstant()),
                    words.of("assessment.task.many", Vietnamese.count(counts.unsent()), counts.season()),
                    list,
                    due,
                    words.of("assessment.stage.DRAFT"),
                    "info"));
        }
        if (counts.overdue() > 0) {
            tasks.add(new Task(
                    Group.OVERDUE,
                    words.of("assessment.task.overdue", Vietnamese.count(counts.overdue())),
                    list + "?tinh-trang=OVERDUE",
                    due,
                    words.of("assessment.stage.OVERDUE"),
                    "err"));
        }
        return tasks;
    }
}
