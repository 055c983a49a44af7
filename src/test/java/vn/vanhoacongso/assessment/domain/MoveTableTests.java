package vn.vanhoacongso.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.shared.UnitId;

/** The whole workflow, every move by every role at every stage, against a table written by hand. */
class MoveTableTests {

    private static final Map<String, Line> TABLE = new HashMap<>();
    private static final Instant NOW = Instant.parse("2022-11-15T02:00:00Z");
    private static final Mover MOVER = new Mover("thu", "Trần Thị Thử", "UNIT_HEAD", NOW);
    private static final Season SEASON = new Season(
            1,
            "2022",
            "Năm 2022",
            new SeasonDates(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 1), NOW.plusSeconds(86_400), 5),
            true);

    @BeforeAll
    static void read() throws IOException {
        SEASON.openSelfScoring("test");
        var text = new ClassPathResource("assessment/moves.csv").getContentAsString(StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.startsWith("#")).map(Line::of).forEach(line -> TABLE.put(line.move(), line));
    }

    @Test
    void theTableNamesEveryMove() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Move.values()).map(Move::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void movesLeadWhereTheTableSays(Move move) {
        var line = line(move);
        assertThat(move.to().name()).isEqualTo(line.to());
        for (var stage : Stage.values()) {
            assertThat(move.startsAt(stage))
                    .as(move + " at " + stage)
                    .isEqualTo(line.from().contains(stage.name()));
        }
    }

    /** An office of a district, appraised by the district, whose own people and whose superiors try every move. */
    @ParameterizedTest
    @EnumSource(Move.class)
    void onlyTheRolesOfTheTableMove(Move move) {
        var line = line(move);
        var wrong = new ArrayList<String>();
        for (var stage : Stage.values()) {
            for (var role : Role.values()) {
                var expected = line.by().contains(role.name())
                        && line.from().contains(stage.name())
                        && role != Role.PROV_APPRAISER
                        && !(move == Move.BEGIN && stage == Stage.SUBMITTED);
                if (new Permissions(superior(role), file(stage)).may(move) != expected) {
                    wrong.add(move + " by " + role + " at " + stage);
                }
                if (new Permissions(stranger(role), file(stage)).may(move)) {
                    wrong.add(move + " by a foreign " + role + " at " + stage);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"BEGIN", "FINISH_ROUND_1", "SETTLE", "PUBLISH"})
    void nobodyJudgesTheOwnUnit(Move move) {
        for (var stage : Stage.values()) {
            for (var role : Role.values()) {
                assertThat(new Permissions(actor(role, 77, "/1/5/77/"), file(stage)).may(move))
                        .as(move + " by " + role)
                        .isFalse();
            }
        }
    }

    private static Line line(Move move) {
        return java.util.Objects.requireNonNull(TABLE.get(move.name()));
    }

    private static UnitAssessment file(Stage stage) {
        var unit = new AssessedUnit(77, "HH-PNV", "Phòng Nội vụ", "AGENCY", "/1/5/77/", "", "");
        var rule = new SeasonRule("AGENCY", "DISTRICT", new CriteriaSetId(1), AppraiserLevel.DISTRICT, true);
        var file = new UnitAssessment(1, new SeasonId(1), unit, rule, 10);
        return stage == Stage.OVERDUE ? expired(file) : walked(file, stage);
    }

    private static UnitAssessment expired(UnitAssessment file) {
        file.expire(MOVER);
        return file;
    }

    /** Along the main path as far as the stage, by the file's own verbs. */
    private static UnitAssessment walked(UnitAssessment file, Stage stage) {
        List<Runnable> path = List.of(
                () -> file.start(MOVER),
                () -> file.askApproval(new Completeness(List.of()), MOVER),
                () -> file.submit(SEASON, MOVER),
                () -> file.forward(MOVER),
                () -> file.begin(MOVER),
                () -> file.finishRoundOne(0, SEASON, MOVER),
                () -> file.accept(MOVER),
                () -> file.settle("12/BB", MOVER),
                () -> file.publish(MOVER));
        path.stream().limit(stage.ordinal()).forEach(Runnable::run);
        assertThat(file.stage()).isEqualTo(stage);
        return file;
    }

    /** Who answers for the office: its own people, the district's, the province's. */
    private static Actor superior(Role role) {
        return switch (role) {
            case UNIT_CLERK, UNIT_HEAD -> actor(role, 77, "/1/5/77/");
            case DISTRICT_CLERK, DISTRICT_APPRAISER -> actor(role, 5, "/1/5/");
            default -> actor(role, 1, "/1/");
        };
    }

    private static Actor stranger(Role role) {
        return actor(role, 6, "/1/6/");
    }

    private static Actor actor(Role role, long unit, String path) {
        var grant = new Grant(1, role, new UnitId(unit), "X", "X", new UnitPath(path));
        return new Actor(1, "thu", "Trần Thị Thử", grant, List.of(grant));
    }

    private record Line(String move, Set<String> by, Set<String> from, String to) {

        static Line of(String text) {
            var parts = text.split(";", -1);
            return new Line(parts[0].strip(), words(parts[1]), words(parts[2]), parts[3].strip());
        }

        private static Set<String> words(String text) {
            return Arrays.stream(text.strip().split(" "))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
