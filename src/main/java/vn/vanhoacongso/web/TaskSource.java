package vn.vanhoacongso.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Actor;

/** A module's contribution to the work list "Việc cần làm". */
public interface TaskSource {

    List<Task> tasks(Actor actor);

    /** When the work is due, which is also the heading it stands under. */
    enum Group {
        OVERDUE,
        THIS_WEEK,
        WAITING
    }

    /** One row: the whole row is a link. The tone is an ending of the class "tag": ok, warn, err, info, plain. */
    record Task(
            Group group,
            String title,
            String href,
            @Nullable String hint,
            String status,
            String tone) {}
}
