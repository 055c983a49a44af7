package vn.vanhoacongso.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInputTests {

    private static final Input INTEGER = Input.integer("numerator", "đúng hạn");
    private static final Input DECIMAL = Input.decimal("points", "Điểm tiêu chí A1", BigDecimal.TEN);
    private static final Input PERCENT = Input.percent("rate", "tỷ lệ");
    private static final Input CHECK = Input.check("posted", "Đã niêm yết");
    private static final Input CHOICE = Input.choice(
            "level", "mức xếp loại", List.of(new Choice("good", "Hoàn thành tốt"), new Choice("failed", "Không đạt")));

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '"',
            value = {
                // typed    | integer field | decimal field, at most 10 | percent field
                "4.861      | 4.861         | !tooManyDecimals | !tooManyDecimals",
                "4,861      | !ambiguous    | !tooManyDecimals | !tooManyDecimals",
                "4861       | 4.861         | !tooLarge        | !tooLarge",
                "2,5        | !notAnInteger | 2,5              | 2,5%",
                "2.5        | !notAnInteger | 2,5              | 2,5%",
                "99,6       | !notAnInteger | !tooLarge        | 99,6%",
                "99.6       | !notAnInteger | !tooLarge        | 99,6%",
                "99,6%      | !notAnInteger | !tooLarge        | 99,6%",
                "99,6 %     | !notAnInteger | !tooLarge        | 99,6%",
                "9,5%       | !notAnInteger | !noPercentSign   | 9,5%",
                "1 300      | 1.300         | !tooLarge        | !tooLarge",
                "\"1\u00a0300\" | 1.300     | !tooLarge        | !tooLarge",
                "\"1\u202f300\" | 1.300     | !tooLarge        | !tooLarge",
                "1.300.000  | 1.300.000     | !tooLarge        | !tooLarge",
                "1,300,000  | 1.300.000     | !tooLarge        | !tooLarge",
                "-1         | !negative     | !negative        | !negative",
                "−1         | !negative     | !negative        | !negative",
                "1e3        | !notAnInteger | !notANumber      | !notANumber",
                "½          | !notAnInteger | !notANumber      | !notANumber",
                "０         | 0             | 0                | 0%",
                "０,５      | !notAnInteger | 0,5              | 0,5%",
                "0          | 0             | 0                | 0%",
                "007        | 7             | 7                | 7%",
                "10         | 10            | 10               | 10%",
                "10,00      | !notAnInteger | 10               | 10%",
                "10,01      | !notAnInteger | !tooLarge        | 10,01%",
                "100        | 100           | !tooLarge        | 100%",
                "100,01     | !notAnInteger | !tooLarge        | !tooLarge",
                "0,125      | !notAnInteger | !twoDecimals     | !twoDecimals",
                "2,5,0      | !notAnInteger | !notANumber      | !notANumber",
                "1 30       | !notAnInteger | !notANumber      | !notANumber",
                "NaN        | !notAnInteger | !notANumber      | !notANumber",
                "1e309      | !notAnInteger | !notANumber      | !notANumber",
                "Infinity   | !notAnInteger | !notANumber      | !notANumber",
                "mười       | !notAnInteger | !notANumber      | !notANumber",
                "7 người    | !notAnInteger | !notANumber      | !notANumber",
                "٣          | !notAnInteger | !notANumber      | !notANumber",
                "+1         | !notAnInteger | !notANumber      | !notANumber",
                "%          | !notAnInteger | !notANumber      | !notANumber",
                "1000000000 | !tooLarge     | !tooLarge        | !tooLarge",
                "\"\"       | empty         | empty            | empty",
                "\" \u00a0\" | empty        | empty            | empty",
                "\" 5\u200b\" | 5           | 5                | 5%",
            })
    void numbersFollowTheTable(String typed, String integer, String decimal, String percent) {
        assertThat(outcome(INTEGER, typed)).isEqualTo(integer);
        assertThat(outcome(DECIMAL, typed)).isEqualTo(decimal);
        assertThat(outcome(PERCENT, typed)).isEqualTo(percent);
    }

    @Test
    void twoReadingsAreBothNamed() {
        assertThat(sentence(INTEGER, "4,861"))
                .isEqualTo("“đúng hạn”: 4,861 hay 4861? Hãy nhập số nguyên không có dấu phẩy, ví dụ 4861.");
        assertThat(sentence(DECIMAL, "4.861"))
                .isEqualTo("“Điểm tiêu chí A1”: 4,861 hay 4861? Hãy nhập tối đa hai chữ số thập phân, ví dụ 4,86.");
    }

    @Test
    void theSentenceNamesTheFieldAndSaysWhatToType() {
        assertThat(sentence(DECIMAL, "10.01")).isEqualTo("“Điểm tiêu chí A1” không quá 10. Hãy nhập từ 0 đến 10.");
        assertThat(sentence(INTEGER, "2,5")).contains("“đúng hạn” phải là số nguyên", "ví dụ 146");
    }

    @Test
    void theStoredFormIsOneAndTheSame() {
        assertThat(TypedInput.read(DECIMAL, "2,50")).isEqualTo(new Reading.Accepted("2.5", "2,5"));
        assertThat(TypedInput.read(DECIMAL, "2.5")).isEqualTo(new Reading.Accepted("2.5", "2,5"));
        assertThat(TypedInput.read(INTEGER, "1 300 000")).isEqualTo(new Reading.Accepted("1300000", "1.300.000"));
        assertThat(TypedInput.read(DECIMAL, "0,00")).isEqualTo(new Reading.Accepted("0", "0"));
    }

    @Test
    void hostileTextIsRefusedQuickly() {
        for (var input : List.of(INTEGER, DECIMAL, PERCENT, CHECK, CHOICE)) {
            assertThat(outcome(input, "1\u0000")).isEqualTo("!hiddenCharacter");
            assertThat(outcome(input, "9".repeat(10_000))).isEqualTo("!tooLong");
            assertThat(outcome(input, "1 ".repeat(5_000))).isEqualTo("!tooLong");
            assertThat(outcome(input, "\ud83d")).startsWith("!");
            assertThat(outcome(input, "<script>")).startsWith("!");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "on", "true", "x", "X", "Có", "đạt", "ĐẠT"})
    void aCheckIsMet(String typed) {
        assertThat(TypedInput.read(CHECK, typed)).isEqualTo(new Reading.Accepted("1", "Đạt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "off", "false", "Không", "không đạt"})
    void aCheckIsNotMet(String typed) {
        assertThat(TypedInput.read(CHECK, typed)).isEqualTo(new Reading.Accepted("0", "Không đạt"));
    }

    @Test
    void aChoiceIsPickedByValueOrByItsWords() {
        assertThat(TypedInput.read(CHOICE, "good")).isEqualTo(new Reading.Accepted("good", "Hoàn thành tốt"));
        assertThat(TypedInput.read(CHOICE, "hoan thanh TỐT")).isEqualTo(new Reading.Accepted("good", "Hoàn thành tốt"));
        assertThat(sentence(CHOICE, "giỏi"))
                .isEqualTo("“mức xếp loại”: hãy chọn một trong các mức: Hoàn thành tốt; Không đạt.");
        assertThat(outcome(CHECK, "2")).isEqualTo("!notACheck");
    }

    private static String outcome(Input input, String typed) {
        return switch (TypedInput.read(input, typed)) {
            case Reading.Empty _ -> "empty";
            case Reading.Accepted accepted -> accepted.shown();
            case Reading.Refused refused -> refused.messageKey().replace("criteria.input.", "!");
        };
    }

    private static String sentence(Input input, String typed) {
        var refused = (Reading.Refused) TypedInput.read(input, typed);
        return MessageFormat.format(
                messages().getProperty(refused.messageKey()), refused.args().toArray());
    }

    private static Properties messages() {
        var messages = new Properties();
        try (var file = TypedInputTests.class.getResourceAsStream("/messages/criteria.properties")) {
            messages.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return messages;
    }
}
