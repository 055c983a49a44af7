package vn.vanhoacongso.web.home;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.web.TaskSource;

/** The work list, which every module adds to. */
@Controller
class TasksController {

    private final ObjectProvider<TaskSource> sources;

    TasksController(ObjectProvider<TaskSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/viec-can-lam")
    String index(Actor actor, Model model) {
        var tasks = sources.orderedStream()
                .flatMap(source -> source.tasks(actor).stream())
                .toList();
        model.addAttribute("page", TasksPage.of(tasks, actor));
        return "web/tasks/index";
    }
}
