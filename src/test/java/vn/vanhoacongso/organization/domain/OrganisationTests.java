package vn.vanhoacongso.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.TestServer;
import vn.vanhoacongso.access.Jurisdiction;
import vn.vanhoacongso.organization.UnitCard;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.UnitId;
import vn.vanhoacongso.shared.Vietnamese;

class OrganisationTests {

    private static final LocalDate ON = LocalDate.of(2022, 11, 15);
    private static final DataSource DATABASE =
            TestServer.running().freshDatabase().asApplication();
    private static final JdbcClient CLIENT = JdbcClient.create(DATABASE);

    private final DatedOrganisationChart chart = new DatedOrganisationChart(CLIENT);
    private final UnitDirectory directory = new UnitDirectory(CLIENT);
    private final UnitHistories histories = new UnitHistories(CLIENT);

    @BeforeAll
    static void loadsTheDemonstrationQuickly() {
        var start = System.nanoTime();
        demo(DATABASE).load(DemoPart.Size.FULL);
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(3_000);
    }

    @Test
    void findsNothingUnderAnUnknownCode() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> chart.require("XX", ON));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> histories.require("XX"));
    }

    @Test
    void refusesTwoNamesAtOneTimeAndACodeGivenTwice() {
        var unit = chart.require("HH", ON).id().value();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> CLIENT.sql("insert into organization.unit_name (unit_id, name, source)"
                                + " values (:unit, 'Huyện khác', 's')")
                        .param("unit", unit)
                        .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> CLIENT.sql("insert into organization.unit_code (unit_id, scheme, code, source)"
                                + " values (:unit, 'GSO', '365', 's')")
                        .param("unit", unit)
                        .update());
    }

    @Test
    void refusesAnUnknownClusterAndStoresNothing() {
        var fresh = TestServer.running().freshDatabase().asApplication();
        var all = OrganisationDemo.everything();
        var without = new OrganisationFiles(all.levels(), all.kinds(), List.of(), all.units(), all.codes());
        assertThatExceptionOfType(FaultyFileException.class)
                .isThrownBy(() -> loader(fresh).load(without))
                .withMessageContaining("units-1-province-and-districts.csv, line 3: cluster K6 does not exist");
        assertThat(JdbcClient.create(fresh)
                        .sql("select count(*) from organization.unit")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void showsTheOrganisationAsItWas() {
        assertThat(chart.require("ML", LocalDate.of(2024, 8, 31)).name()).isEqualTo("Huyện Mỹ Lộc");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> chart.require("ML", LocalDate.of(2024, 9, 1)));
        var districts = chart.assessed(ON).stream()
                .filter(unit -> unit.kind().equals("DISTRICT"))
                .toList();
        assertThat(districts).hasSize(10);
        assertThat(chart.assessed(LocalDate.of(2024, 9, 1)).stream()
                        .filter(unit -> unit.kind().equals("DISTRICT")))
                .hasSize(9);
    }

    @Test
    void countsTheAssessedUnits() {
        var assessed = chart.assessed(ON);
        var haiHau = chart.require("HH", ON);
        assertThat(assessed).hasSizeBetween(1250, 1350);
        assertThat(assessed.stream().filter(unit -> unit.path().isWithin(haiHau.path())))
                .hasSizeBetween(135, 145);
        assertThat(chart.within(Jurisdiction.subtree(haiHau.path()), ON))
                .first()
                .isEqualTo(haiHau);
        assertThat(chart.within(Jurisdiction.node(haiHau.path()), ON)).containsExactly(haiHau);
    }

    @Test
    void handsOutCompleteCards() {
        var office = chart.require("HH-PTCKH", ON);
        assertThat(office.name()).isEqualTo("Phòng Tài chính - Kế hoạch huyện Hải Hậu");
        assertThat(office.parentName()).isEqualTo("Huyện Hải Hậu");
        assertThat(office.clusterCode()).isEqualTo("HH-CQ");
        assertThat(office.clusterName()).isEqualTo("Cơ quan huyện Hải Hậu");
        assertThat(office.depth()).isEqualTo(3);
        assertThat(chart.require("ND", ON))
                .extracting(UnitCard::parent, UnitCard::parentName, UnitCard::depth)
                .containsExactly(null, null, 1);
        assertThat(chart.cards(List.of(office.id(), new UnitId(-1)), ON))
                .hasSize(1)
                .containsEntry(office.id(), office);
        assertThat(chart.cards(List.of(), ON)).isEmpty();
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        var before = chart.assessed(ON);
        demo(DATABASE).load(DemoPart.Size.FULL);
        assertThat(chart.assessed(ON)).isEqualTo(before);
    }

    @Test
    void loadsFewUnitsForTests() {
        var fresh = TestServer.running().freshDatabase().asApplication();
        demo(fresh).load(DemoPart.Size.SMALL);
        var few = new DatedOrganisationChart(JdbcClient.create(fresh));
        assertThat(few.assessed(ON))
                .extracting(UnitCard::code)
                .contains("SKHCN", "SNV", "HH-PTCKH", "YY-PNV")
                .hasSizeLessThan(25);
        demo(fresh).load(DemoPart.Size.FULL);
        assertThat(few.assessed(ON)).hasSameSizeAs(chart.assessed(ON));
    }

    @ParameterizedTest
    @CsvSource({
        "hai hau, Huyện Hải Hậu",
        "HẢI HẬU, Huyện Hải Hậu",
        "Hải Hậu, Huyện Hải Hậu",
        "hau hai, Huyện Hải Hậu",
        "giao thuỷ, Huyện Giao Thủy",
        "giao thủy, Huyện Giao Thủy",
        "hải hoà, Xã Hải Hòa",
        "dong son, Xã Đồng Sơn",
        "đông sơn, Xã Đồng Sơn",
        "so khoa hoc, Sở Khoa học và Công nghệ",
        "hh-ptckh, Phòng Tài chính - Kế hoạch huyện Hải Hậu",
        "366, Huyện Hải Hậu"
    })
    void findsWithAndWithoutDiacritics(String typed, String name) {
        assertThat(directory.search(typed, ON, 1, 50).rows())
                .extracting(UnitDirectory.Listed::name)
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%%", "hai_hau", "' or 1=1 --", "khong co don vi nay", "{", "$1"})
    void takesJokersAsTheLettersTheyAre(String typed) {
        assertThat(directory.search(typed, ON, 1, 50).rows()).isEmpty();
    }

    @Test
    void comparesTheSameWayInBothLanguages() {
        var names = CLIENT.sql("select name || '|' || search_key from organization.unit_name")
                .query(String.class)
                .list();
        assertThat(names).hasSizeGreaterThan(1250).allSatisfy(pair -> {
            var parts = String.valueOf(pair).split("\\|");
            assertThat(Vietnamese.searchKey(parts[0])).isEqualTo(parts[1]);
        });
    }

    @Test
    void ordersTheVietnameseWayAndStaysInsideThePages() {
        var parent = chart.require("HH", ON).id();
        var communes = directory.children(parent, "COMMUNE", ON, 1, 50, 24).rows();
        assertThat(communes).hasSize(24);
        assertThat(communes.stream().map(UnitDirectory.Listed::name).toList())
                .containsSubsequence("Xã Hải An", "Xã Hải Anh", "Xã Hải Đông", "Xã Hải Đường", "Xã Hải Giang");
        assertThat(directory.children(parent, "COMMUNE", ON, 999, 10, 24).page())
                .isEqualTo(3);
        assertThat(directory.search("hai", ON, 999, 10).rows()).isNotEmpty();
    }

    @Test
    void tellsTheHistoryOfAUnit() {
        var history = histories.require("HH-TT-CON");
        assertThat(history.life().knownFrom()).isEqualTo("2024-09-01");
        assertThat(history.periods()).singleElement().satisfies(period -> {
            assertThat(period.validFrom()).isNull();
            assertThat(period.parentCode()).isEqualTo("HH");
        });
        assertThat(history.codes()).extracting(UnitHistory.Code::code).containsExactly("HH-TT-CON", "14218");
        assertThat(directory.above(history.life().place(), ON))
                .extracting(UnitDirectory.Step::code)
                .containsExactly("ND", "HH");
    }

    private static OrganisationDemo demo(DataSource database) {
        return new OrganisationDemo(loader(database));
    }

    private static OrganisationLoader loader(DataSource database) {
        var template = new JdbcTemplate(database);
        return new OrganisationLoader(template, new Vocabulary(template), new UnitRows(template));
    }
}
