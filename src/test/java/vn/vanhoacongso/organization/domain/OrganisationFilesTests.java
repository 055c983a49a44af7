package vn.vanhoacongso.organization.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFilesTests {

    private static final String HEAD = "code;name;parent;kind;level;cluster;valid_from;known_from;valid_until;source\n"
            + "ND;Tỉnh;;PROVINCE;PROVINCE;;;;;s\n"
            + "HH;Huyện;ND;DISTRICT;DISTRICT;;;;01/07/2025;s\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A;A;NOBODY;SCHOOL;COMMUNE;;;;;s               | line 4: parent NOBODY of A does not exist
            A;A;A;SCHOOL;COMMUNE;;;;;s                    | line 4: A is its own parent
            HH;Again;ND;DISTRICT;DISTRICT;;;;;s           | line 4: code HH stands already in units.csv, line 3
            A;A;HH;SCHOOL;COMMUNE;;;;31/02/2024;s         | line 4: '31/02/2024' is no date
            A;A;HH;SCHOOL;COMMUNE;;2024-01-01;;;s         | line 4: '2024-01-01' is no date
            A;A;HH;SCHOOL;COMMUNE;;02/01/2024;;01/01/2024;s | line 4: A ends before it starts
            A;A;HH;SCHOOL;COMMUNE;;;;;s                   | line 4: A lives longer than its parent HH
            a b;A;HH;SCHOOL;COMMUNE;;;;01/07/2025;s       | line 4: 'a b' is no code
            A;;HH;SCHOOL;COMMUNE;;;;01/07/2025;s          | line 4: 'name' is empty
            A;A;HH;SCHOOL                                 | line 4: 4 cells where the columns are 10
            """)
    void refusesWithFileAndLine(String line, String fault) {
        assertThatExceptionOfType(FaultyFileException.class)
                .isThrownBy(() -> tree(HEAD + line))
                .withMessageStartingWith("units.csv, " + fault);
    }

    @Test
    void refusesACircle() {
        assertThatExceptionOfType(FaultyFileException.class)
                .isThrownBy(() -> tree(HEAD + """
                        A;A;B;SCHOOL;COMMUNE;;;;;s
                        B;B;C;SCHOOL;COMMUNE;;;;;s
                        C;C;A;SCHOOL;COMMUNE;;;;;s
                        """))
                .withMessage("units.csv, line 4: A stands below itself: A < B < C");
    }

    @Test
    void putsParentsFirstWhateverTheOrderOfLines() {
        var tree = tree(HEAD + """
                C;C;B;SCHOOL;COMMUNE;;;;01/07/2025;s
                B;B;HH;SCHOOL;COMMUNE;;;;01/07/2025;s
                """);
        assertThat(tree).extracting(UnitLine::code).containsExactly("ND", "HH", "B", "C");
    }

    @Test
    void shipsTheProvinceOfTheSources() {
        var units = OrganisationFiles.in(OrganisationFiles.REFERENCE).units();
        assertThat(of(units, "DISTRICT")).hasSize(10);
        assertThat(of(units, "COMMUNE")).hasSize(175);
        assertThat(of(units, "COMMUNE").stream().collect(groupingBy(UnitLine::parent, counting())))
                .containsOnly(
                        entry("TPND", 21),
                        entry("NT", 18),
                        entry("VB", 14),
                        entry("YY", 23),
                        entry("TN", 21),
                        entry("XT", 14),
                        entry("HH", 24),
                        entry("GT", 20),
                        entry("NH", 20));
        assertThat(of(units, "COMMUNE"))
                .allSatisfy(commune -> assertThat(commune.validFrom()).isNull())
                .allSatisfy(commune -> assertThat(commune.knownFrom()).isEqualTo("2024-09-01"));
        assertThat(units).extracting(UnitLine::code).contains("YY-X-HONGQUANG", "NT-X-HONGQUANG", "VB-X-MINHTAN");
    }

    @Test
    void drawsARealisticProvinceForTheDemonstration() {
        var everything = OrganisationDemo.everything();
        var context = Set.of("PROVINCE", "CONTEXT");
        var assessed = new UnitLines(everything.units(), Set.of())
                .parentsFirst().stream()
                        .filter(unit -> !context.contains(unit.kind()))
                        .toList();
        assertThat(assessed).hasSizeBetween(1250, 1350);
        assertThat(assessed.stream().filter(unit -> (unit.code() + "-").startsWith("HH-")))
                .hasSizeBetween(135, 145);
        assertThat(assessed).allSatisfy(unit -> assertThat(unit.cluster()).isNotNull());
        assertThat(assessed.stream().collect(groupingBy(UnitLine::cluster, counting())))
                .allSatisfy(
                        (cluster, members) -> assertThat(members).as(cluster).isGreaterThanOrEqualTo(3));
    }

    private static Map.Entry<String, Long> entry(String district, long communes) {
        return Map.entry(district, communes);
    }

    private static List<UnitLine> of(List<UnitLine> units, String kind) {
        return units.stream().filter(unit -> unit.kind().equals(kind)).toList();
    }

    private static List<UnitLine> tree(String file) {
        var lines = CsvLine.parse("units.csv", file).stream().map(UnitLine::of).toList();
        return new UnitLines(lines, Set.of()).parentsFirst();
    }
}
