package vn.vanhoacongso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a date, day first. */
class DateTextTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

    @ParameterizedTest
    @CsvSource({
        "31/02/2021, shared.date.noSuchDay, 28/02/2021",
        "29/2/2021, shared.date.noSuchDay, 28/02/2021",
        "0/5/2021, shared.date.noSuchDay, 01/05/2021",
        "12/26/2021, shared.date.month, 26",
        "1/1/0999, shared.date.year, 999",
        "2021-04-26, shared.date.shape, 15/11/2022",
        "ngày mai, shared.date.shape, 15/11/2022",
        "1/2, shared.date.shape, 15/11/2022"
    })
    void saysWhatIsWrong(String typed, String key, String argument) {
        assertThat(DateText.read(typed, TODAY)).isInstanceOfSatisfying(DateText.Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(key);
            assertThat(refused.arguments()).contains(argument);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"26/4/2021", "26-4-2021", "26.04.21", "26042021", " 26 / 04 / 2021 ", "26/04/2021"})
    void readsWhatPeopleType(String typed) {
        assertThat(DateText.read(typed, TODAY)).isEqualTo(new DateText.Day(LocalDate.of(2021, 4, 26)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm nay", "Hôm nay", "hom nay"})
    void knowsToday(String typed) {
        assertThat(DateText.read(typed, TODAY)).isEqualTo(new DateText.Day(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void nothingIsNotADate(String typed) {
        assertThat(DateText.read(typed, TODAY)).isInstanceOf(DateText.Empty.class);
    }
}
