package vn.vanhoacongso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    static List<Path> vietnamese() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void bothLanguagesSayTheSameThings(Path base) throws IOException {
        var vietnamese = read(base);
        var english = read(base.resolveSibling(base.getFileName().toString().replace(".properties", "_en.properties")));
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
        }
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : vietnamese()) {
            known.addAll(read(file).stringPropertyNames());
        }
        var missing = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            templates
                    .filter(Files::isRegularFile)
                    .forEach(template -> KEY.matcher(text(template))
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> !known.contains(key))
                            .forEach(key -> missing.add(template.getFileName() + " " + key)));
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> arguments(String message) {
        return new TreeSet<>(
                ARGUMENT.matcher(message).results().map(found -> found.group(1)).toList());
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
