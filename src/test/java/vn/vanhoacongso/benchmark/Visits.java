package vn.vanhoacongso.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.vanhoacongso.trial.Visitor;

/** The people of the demonstration, signed in many times over, and what they ask for. */
final class Visits {

    static final int SESSIONS = 64;

    private static final String PASSWORD = "vanhoacongso";
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final int port;
    private final Map<String, List<Visitor>> signedIn;

    private Visits(int port, Map<String, List<Visitor>> signedIn) {
        this.port = port;
        this.signedIn = signedIn;
    }

    static Visits signIn(int port, String... accounts) throws Exception {
        var signedIn = new HashMap<String, List<Visitor>>();
        for (var account : accounts) {
            var own = new ArrayList<Visitor>();
            for (int number = 0; number < SESSIONS / accounts.length; number++) {
                var visitor = new Visitor(port);
                if (!visitor.signIn(account, PASSWORD)) {
                    throw new IllegalStateException("no sign-in as " + account);
                }
                own.add(visitor);
            }
            signedIn.put(account, own);
        }
        return new Visits(port, signedIn);
    }

    private Visitor of(String account, int connection) {
        var own = signedIn.getOrDefault(account, List.of());
        return own.get(connection % own.size());
    }

    /** A page that has to contain the text, asked for by somebody. */
    Load.Request page(String account, String path, String text) {
        return connection -> {
            var answer = of(account, connection).get(path);
            return answer.statusCode() == 200 && answer.body().contains(text);
        };
    }

    /** The same for strangers. */
    Load.Request open(String path, String text) {
        var stranger = new Visitor(port);
        return connection -> {
            var answer = stranger.get(path);
            return answer.statusCode() == 200 && answer.body().contains(text);
        };
    }

    /** As {@link #page}, each connection at an address of its own. */
    Load.Request entry(String account, List<Work.Cell> cells) {
        return connection -> {
            var cell = cells.get(connection % cells.size());
            var answer = of(account, connection).get("/cham-diem/" + Work.SEASON + "/" + cell.unit);
            return answer.statusCode() == 200 && answer.body().contains("name=\"" + cell.name + "\"");
        };
    }

    Load.Request save(String account, List<Work.Cell> cells) {
        return connection -> {
            var cell = cells.get(connection);
            var body = "[{\"item\":\"%s\",\"value\":\"%s\",\"version\":%d,\"opId\":\"%s\"}]"
                    .formatted(cell.name, cell.nextText(), cell.version, UUID.randomUUID());
            var answer = of(account, connection).postJson("/cham-diem/" + Work.SEASON + "/" + cell.unit + "/o", body);
            var version = VERSION.matcher(answer.body());
            var expected = cell.version + 1;
            if (!answer.body().contains("\"outcome\":\"saved\"")
                    || !version.find()
                    || Long.parseLong(version.group(1)) != expected) {
                return false;
            }
            cell.version = expected;
            return true;
        };
    }
}
