package vn.vanhoacongso.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.vanhoacongso.TestDatabase;

/** Every route of the portal, asked as everybody, against the table that was written by hand. */
@SpringBootTest(properties = "portal.files.folder=target/authorization-files")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, Landscape.class, Walk.class, Subjects.class, Browser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTableTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Landscape landscape;

    @Autowired
    Subjects subjects;

    @Autowired
    Browser browser;

    private final List<Policy.Row> table = Policy.read();
    private final List<String> mismatches = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private int cases;
    private int own;

    @BeforeAll
    void build() {
        landscape.build();
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        var written = table.stream().map(Policy.Row::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(Routes.of(context));
        Routes.requireKnownFilters(context);
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        table.forEach(this::ask);
        table.stream().filter(row -> isOnlyMethod(row.route())).forEach(this::askOtherwise);
        System.out.printf(
                "routes %d, cases %d, mismatches %d, foreign markers %d (own ones seen: %d)%n",
                table.stream().map(Policy.Row::route).distinct().count(), cases, mismatches.size(), leaks.size(), own);
        assertThat(mismatches).isEmpty();
        assertThat(leaks).isEmpty();
        assertThat(own).as("markers that may be seen").isGreaterThan(300);
    }

    private void ask(Policy.Row row) {
        for (var visitor : Visitor.values()) {
            var absent = "";
            for (var relation : List.of(Relation.MISSING, Relation.OWN, Relation.FOREIGN)) {
                for (var subject : subjects.of(row.object(), visitor, relation)) {
                    var answer =
                            browser.send(row.route().method(), row.route().pattern(), row.data(), subject, visitor);
                    judge(row, visitor, relation, subject, answer, expected(row, visitor, relation, subject));
                    if (relation == Relation.MISSING && absent.isEmpty()) {
                        absent = answer.bare(subject);
                    } else if (relation == Relation.FOREIGN && answer.outcome().equals("404")) {
                        compare(row, visitor, subject, answer.bare(subject), absent);
                    }
                }
            }
            askWithoutToken(row, visitor);
        }
    }

    /** Whoever may not do a thing to the own file at all is told so, whatever piece of it the address names. */
    private static String expected(Policy.Row row, Visitor visitor, Relation relation, Map<String, String> subject) {
        var expected = row.expected().get(visitor);
        var ownFile = relation == Relation.MISSING && visitor.own().equals(subject.get("unit"));
        return ownFile && expected.own().equals("403") ? "403" : expected.of(relation);
    }

    /** No change without the token of the own session; strangers are sent to sign in. */
    private void askWithoutToken(Policy.Row row, Visitor visitor) {
        if (!row.route().method().equals("POST") || row.route().pattern().equals("/csp-bao-cao")) {
            return;
        }
        var subject = subjects.of(row.object(), visitor, Relation.OWN).getFirst();
        var answer = browser.send("POST", row.route().pattern(), row.data(), subject, visitor, false);
        judge(row, visitor, Relation.OWN, subject, answer, visitor == Visitor.ANONYMOUS ? "LOGIN" : "403");
    }

    /** The other method finds nothing, or at most what another row describes. */
    private void askOtherwise(Policy.Row row) {
        var other = row.route().method().equals("GET") ? "POST" : "GET";
        for (var visitor : Visitor.values()) {
            for (var relation : Relation.values()) {
                for (var subject : subjects.of(row.object(), visitor, relation)) {
                    var answer = browser.send(other, row.route().pattern(), "", subject, visitor);
                    var refused = List.of("403", "404", "405", "LOGIN").contains(answer.outcome());
                    judge(row, visitor, relation, subject, answer, refused ? answer.outcome() : "405");
                }
            }
        }
    }

    private boolean isOnlyMethod(Route route) {
        return table.stream()
                        .filter(row -> row.route().pattern().equals(route.pattern()))
                        .map(Policy.Row::route)
                        .distinct()
                        .count()
                == 1;
    }

    private void judge(
            Policy.Row row,
            Visitor visitor,
            Relation relation,
            Map<String, String> subject,
            Answer answer,
            String expected) {
        cases++;
        var what = row.route().method() + " " + row.route().pattern() + " " + row.object() + " " + visitor + " "
                + relation + " " + subject;
        if (!answer.outcome().equals(expected)) {
            mismatches.add(what + ": expected " + expected + ", got " + answer.outcome()
                    + (answer.outcome().equals("500")
                            ? " " + answer.text().lines().findFirst().orElse("")
                            : ""));
        }
        for (var unit : Markers.units(answer.text())) {
            if (visitor.maySee(unit)) {
                own++;
            } else {
                leaks.add(what + ": content of " + unit);
            }
        }
    }

    private void compare(Policy.Row row, Visitor visitor, Map<String, String> subject, String foreign, String absent) {
        if (!foreign.equals(absent)) {
            mismatches.add(row.route() + " " + visitor + " " + subject + ": foreign differs from missing: "
                    + firstDifference(absent, foreign));
        }
    }

    private static String firstDifference(String absent, String foreign) {
        var expected = absent.lines().toList();
        var seen = foreign.lines().toList();
        for (var line = 0; line < Math.min(expected.size(), seen.size()); line++) {
            if (!expected.get(line).equals(seen.get(line))) {
                return expected.get(line).strip() + " <> " + seen.get(line).strip();
            }
        }
        return expected.size() + " lines, " + seen.size() + " lines";
    }
}
