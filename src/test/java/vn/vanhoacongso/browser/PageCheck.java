package vn.vanhoacongso.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a page as axe and a phone see it and says what is wrong, one sentence each. */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth";

    private PageCheck() {}

    static List<String> faults(Page page) {
        var where = page.url().replaceFirst("https?://[^/]+", "") + " at " + page.viewportSize().width + " px";
        var found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream().map(rule -> where + ": " + describe(rule));
        var wide = Stream.of(TOO_WIDE)
                .filter(test -> (boolean) page.evaluate(test))
                .map(test -> where + ": scrolls sideways");
        return Stream.concat(found, wide).toList();
    }

    private static String describe(Rule rule) {
        var places = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .collect(Collectors.joining("; "));
        return rule.getId() + " (" + rule.getHelp() + "), " + rule.getNodes().size() + "x: " + places;
    }
}
