package vn.vanhoacongso.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.web.TaskSource.Group;
import vn.vanhoacongso.web.TaskSource.Task;

/** People and pages that exist only in the tests of the frame. */
@TestConfiguration(proxyBeanMethods = false)
class FramePages {

    @Bean
    @Primary
    Visitors visitors() {
        return new Visitors();
    }

    @Bean
    static BeanFactoryPostProcessor onlyVisitorsSignIn() {
        return factory -> {
            for (var name : factory.getBeanNamesForType(AuthenticationProvider.class, true, false)) {
                if (!name.equals("visitors") && factory instanceof BeanDefinitionRegistry beans) {
                    beans.removeBeanDefinition(name);
                }
            }
        };
    }

    @Bean
    TaskSource oneTask() {
        return actor -> actor.account().equals("clerk")
                ? List.of(
                        new Task(Group.OVERDUE, "Nộp <danh sách>", "/cham-diem", "Hạn 10/11", "Quá hạn 11 ngày", "err"))
                : List.of();
    }

    @TestComponent
    @Controller
    static class Broken {

        @GetMapping("/thu/{kind}")
        @ResponseBody
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "missing" -> new NotFoundException("x");
                case "refused" -> new NotPermittedException("x");
                case "late" -> new OptimisticLockingFailureException("x");
                case "move" -> new IllegalMoveException("web.tasks.none");
                default -> new IllegalStateException("secret detail");
            };
        }

        @GetMapping("/thu/so/{number}")
        @ResponseBody
        String number(@PathVariable int number, @RequestParam(required = false) @Nullable LocalDate day) {
            return "" + number + day;
        }

        @GetMapping(path = "/thu/ai", produces = MediaType.TEXT_PLAIN_VALUE)
        @ResponseBody
        String who(Actor actor) {
            return actor.role() + " " + actor.grant().id();
        }

        @GetMapping("/thu/trang/luoi")
        String entry(Model model) {
            model.addAttribute("crumbs", List.of(new Crumb("Chấm điểm", "/cham-diem"), new Crumb("Thử", null)));
            return "thu/entry";
        }

        @PostMapping(path = "/thu/luu", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        String save() {
            return "redirect:/thu/ai";
        }
    }
}
