package vn.vanhoacongso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages hold no logic and no script, so that the strict policy holds and every form works without JavaScript. */
class TemplateRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>", Pattern.DOTALL);
    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("th:utext"),
            Pattern.compile("\\bT\\("),
            Pattern.compile("__\\$\\{"),
            Pattern.compile("\\sstyle="),
            Pattern.compile("<style"),
            Pattern.compile("\\son[a-z]+="),
            Pattern.compile("hx-on"),
            Pattern.compile("javascript:"),
            Pattern.compile("<script(?![^>]*src=)"),
            // Thymeleaf replaces before it asks: the condition belongs on a block around the element
            Pattern.compile("<[a-z]+\\b(?=[^>]*th:(if|unless)=)(?=[^>]*th:replace=)[^>]*>"));

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsToTheRules(Path template) throws IOException {
        var text = Files.readString(template);
        assertThat(text.lines().count()).as("lines").isLessThanOrEqualTo(150);
        for (var forbidden : FORBIDDEN) {
            assertThat(forbidden.matcher(text).results().map(found -> found.group()))
                    .as(forbidden.pattern())
                    .isEmpty();
        }
        assertThat(FORM.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .filter(form -> form.contains("method=\"post\""))
                        .filter(form -> !form.contains("th:action")))
                .as("post forms without th:action")
                .isEmpty();
    }
}
