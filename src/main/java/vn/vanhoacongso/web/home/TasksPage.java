package vn.vanhoacongso.web.home;

import java.util.Arrays;
import java.util.List;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.web.TaskSource.Group;
import vn.vanhoacongso.web.TaskSource.Task;

/** What one person has to do now, under three headings; headings without work are left out. */
public record TasksPage(String place, List<Heading> headings) {

    static TasksPage of(List<Task> tasks, Actor actor) {
        var headings = Arrays.stream(Group.values())
                .map(group -> new Heading(group, rows(tasks, group)))
                .filter(heading -> !heading.rows().isEmpty())
                .toList();
        return new TasksPage(actor.grant().unitName(), headings);
    }

    private static List<TaskRow> rows(List<Task> tasks, Group group) {
        return tasks.stream()
                .filter(task -> task.group() == group)
                .map(TaskRow::new)
                .toList();
    }

    public boolean empty() {
        return headings.isEmpty();
    }

    /** One heading with its work. */
    public record Heading(Group group, List<TaskRow> rows) {

        public String id() {
            return switch (group) {
                case OVERDUE -> "qua-han";
                case THIS_WEEK -> "tuan-nay";
                case WAITING -> "cho-khac";
            };
        }

        public String titleKey() {
            return "web.tasks.group." + group;
        }

        public int count() {
            return rows.size();
        }
    }

    /** One piece of work; the whole row is its link. */
    public record TaskRow(Task task) {

        public boolean bad() {
            return task.tone().equals("err");
        }

        public boolean doubtful() {
            return task.tone().equals("warn");
        }

        public String tagClass() {
            return "tag tag--" + task.tone();
        }
    }
}
