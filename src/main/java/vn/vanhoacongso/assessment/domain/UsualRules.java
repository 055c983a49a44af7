package vn.vanhoacongso.assessment.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What a new season starts from, read from two reference files; a season may differ, and the files may change. */
public final class UsualRules {

    private static final String FOLDER = "db/reference/assessment/";
    private static final List<Rule> RULES =
            lines("usual-rules.csv", 5).map(Rule::of).toList();
    private static final List<SeasonRules.Band> BANDS =
            lines("usual-bands.csv", 3).map(UsualRules::band).toList();

    private UsualRules() {}

    public static List<Rule> rules() {
        return RULES;
    }

    public static List<SeasonRules.Band> bands() {
        return BANDS;
    }

    private static SeasonRules.Band band(List<String> cells) {
        return new SeasonRules.Band("", Integer.parseInt(cells.get(0)), cells.get(1), new BigDecimal(cells.get(2)));
    }

    private static Stream<List<String>> lines(String name, int columns) {
        try {
            var text = new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> cells(name, line, columns));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(String name, String line, int columns) {
        var cells = List.of(line.split(";", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(FOLDER + name + " needs " + columns + " columns: " + line);
        }
        return cells;
    }

    /** A rule that names its set by code, because versions come and go. */
    public record Rule(String unitKind, String withinKind, String set, AppraiserLevel level, boolean districtCheck) {

        private static Rule of(List<String> cells) {
            return new Rule(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    AppraiserLevel.valueOf(cells.get(3)),
                    cells.get(4).equals("yes"));
        }
    }
}
