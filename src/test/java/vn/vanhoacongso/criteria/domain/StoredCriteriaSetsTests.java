package vn.vanhoacongso.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.TestServer;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.shared.NotFoundException;

/** With the rights of the application role: sets are added and read, never changed. */
class StoredCriteriaSetsTests {

    private final JdbcClient database =
            JdbcClient.create(TestServer.running().freshDatabase().asApplication());
    private final CriteriaRows rows = new CriteriaRows(database);
    private final StoredCriteriaSets sets = new StoredCriteriaSets(rows);
    private final CriteriaLoader loader = new CriteriaLoader(rows, sets);

    @Test
    void theShippedSetsComeBackAsTheyStandInTheFiles() {
        new CriteriaReference(loader).load();
        assertThat(sets.all())
                .extracting(CriteriaSet::code)
                .containsExactly("HC", "LLVT", "RUT-GON", "SN-GD", "SN-K", "SN-YT", "XA");
        for (var definition : new CriteriaFiles(CriteriaReference.shipped()).definitions()) {
            var stored = sets.require(definition.text("code"), "2021");
            assertThat(stored).isEqualTo(CriteriaSetReader.read(stored.id(), definition));
            assertThat(sets.require(stored.id())).isSameAs(stored);
        }
        assertThat(leaves("HC")).isEqualTo(39);
        assertThat(leaves("RUT-GON")).isEqualTo(16);
    }

    @Test
    void loadingTheSameFilesAgainChangesNothing() {
        var reference = new CriteriaReference(loader);
        reference.load();
        var before = sets.all();
        reference.load();
        assertThat(new StoredCriteriaSets(rows).all()).isEqualTo(before);
    }

    @Test
    void aChangedFileNeedsANewVersion() {
        loader.load(Map.of("T.yml", set("1", "Quy chế")));
        assertThatThrownBy(() -> loader.load(Map.of("T.yml", set("1", "Quy chế mới"))))
                .isInstanceOf(FaultyCriteriaSet.class)
                .hasMessage("T.yml: version 1 of T is already stored and differs; give a changed set a new version");
        loader.load(Map.of("T.yml", set("2", "Quy chế mới")));
        assertThat(sets.all()).extracting(CriteriaSet::version).containsExactly("2", "1");
        assertThat(sets.require("T", "1").leaves().getFirst().title()).isEqualTo("Quy chế");
    }

    @Test
    void oneFaultyFileKeepsAllOut() {
        var faulty = set("1", "Quy chế").replace("code: T\n", "code: U\n").replace("points: 3", "points: 4");
        assertThatThrownBy(() -> loader.load(Map.of("T.yml", set("1", "Quy chế"), "U.yml", faulty)))
                .isInstanceOf(FaultyCriteriaSet.class)
                .hasMessage("U.yml, leaf A1.1: the items add up to 4.00, expected 3.00");
        assertThat(sets.all()).isEmpty();
    }

    @Test
    void datesAreChecked() {
        var noDate = set("1", "Quy chế").replace("2021-01-01", "1/1/2021");
        assertThatThrownBy(() -> loader.load(Map.of("T.yml", noDate)))
                .hasMessage("T.yml: \"validFrom\" must be a date such as \"2021-01-01\", found 1/1/2021");
        var backwards = set("1", "Quy chế") + "validUntil: \"2020-01-01\"\n";
        assertThatThrownBy(() -> loader.load(Map.of("T.yml", backwards)))
                .hasMessage("T.yml: \"validUntil\" 2020-01-01 must be after \"validFrom\" 2021-01-01");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> sets.require("HC", "1999")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sets.require(new CriteriaSetId(-1))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theApplicationCannotChangeAStoredSet() {
        loader.load(Map.of("T.yml", set("1", "Quy chế")));
        assertThatThrownBy(() -> database.sql("update criteria.criteria_set set title = 'x'")
                        .update())
                .hasRootCauseMessage("ERROR: permission denied for table criteria_set");
    }

    private long leaves(String code) {
        return database.sql("select count(*) from criteria.v_leaf where set_code = :code")
                .param("code", code)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static String set(String version, String title) {
        return """
                code: T
                version: "%s"
                title: Bộ thử
                maximum: 3
                validFrom: "2021-01-01"
                groups:
                  - code: A
                    title: Nhóm
                    maximum: 3
                    floorShare: 50
                    criteria:
                      - code: A1
                        title: Tiêu chí
                        maximum: 3
                        leaves:
                          - code: A1.1
                            title: %s
                            maximum: 3
                            kind: CHECKLIST
                            items: [{key: a, label: Còn hiệu lực, points: 3}]
                            guidance: g
                            evidence: e
                            legalBasis: l
                """.formatted(version, title);
    }
}
