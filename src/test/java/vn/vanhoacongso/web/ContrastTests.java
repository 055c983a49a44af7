package vn.vanhoacongso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTests {

    private static final Path TOKENS = Path.of("src/main/resources/static/css/tokens.css");

    @ParameterizedTest
    @CsvSource({
        "text, page, 7",
        "text-2, page, 4.5",
        "text-2, surface, 4.5",
        "text-2, info-bg, 4.5",
        "text-2, err-bg, 4.5",
        "primary, page, 4.5",
        "primary, info-bg, 4.5",
        "primary, warn-bg, 4.5",
        "primary, err-bg, 4.5",
        "primary-hover, page, 4.5",
        "visited, page, 4.5",
        "page, brand, 4.5",
        "gold, brand, 4.5",
        "text, gold, 4.5",
        "border, page, 3",
        "border, surface, 3",
        "ok, ok-bg, 4.5",
        "warn, warn-bg, 4.5",
        "err, err-bg, 4.5",
        "info, info-bg, 4.5",
        "local, local-bg, 4.5",
        "lock, lock-bg, 4.5",
        "page, data-1, 4.5",
        "page, data-2, 4.5",
        "text, data-3, 4.5",
        "text, data-4, 4.5",
        "data-2, data-track, 3",
        "data-mark, page, 3",
        "data-neg, page, 3",
    })
    void everyPairCanBeRead(String front, String back, double least) throws IOException {
        assertThat(ratio(luminance(token(front)), luminance(token(back)))).isGreaterThanOrEqualTo(least);
    }

    private static String token(String name) throws IOException {
        var found = Pattern.compile("--vh-" + name + ": #([0-9a-f]{6});").matcher(Files.readString(TOKENS));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
