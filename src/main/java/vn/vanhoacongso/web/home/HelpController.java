package vn.vanhoacongso.web.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Short help: how the keyboard works in the entry grid, and what the words mean. */
@Controller
class HelpController {

    private static final List<String> KEYS = List.of("move", "up", "undo", "paste", "comma", "menu");
    private static final List<String> TERMS = List.of(
            "unit",
            "season",
            "criterion",
            "self",
            "evidence",
            "appraisal",
            "returned",
            "council",
            "published",
            "floor",
            "pass",
            "model");

    @GetMapping("/tro-giup")
    String show(Model model) {
        model.addAttribute("page", HelpPage.of("web.help.key", KEYS));
        return "web/help/show";
    }

    @GetMapping("/tro-giup/thuat-ngu")
    String glossary(Model model) {
        model.addAttribute("page", HelpPage.of("web.glossary", TERMS));
        return "web/help/glossary";
    }
}
