package vn.vanhoacongso.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import vn.vanhoacongso.identity.domain.TrialAccounts;
import vn.vanhoacongso.trial.Visitor;

/** One head with fifty units, who presses "submit" for each until the portal says that it is done. */
final class Head implements Runnable {

    private static final Pattern VERSION = Pattern.compile("/gui\"(?s:.*?)name=\"version\" value=\"(\\d+)\"");
    private static final int PAUSE = 400;

    private final List<Submission> work;
    private final Visitor visitor;
    private final Tally tally;
    private final Random random;
    private boolean signedIn;
    private long grant;

    Head(List<Submission> work, int port, Tally tally, long seed) {
        this.work = work;
        this.visitor = new Visitor(port);
        this.tally = tally;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            for (var submission : work) {
                submit(submission);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(Submission submission) throws InterruptedException {
        var version = "";
        while (true) {
            try {
                if (enter(submission)) {
                    version = version.isEmpty() ? version(submission) : version;
                    var begun = System.nanoTime();
                    if (!version.isEmpty() && isDone(post(submission, version), submission)) {
                        tally.acknowledged(submission, begun);
                        pressAgainSometimes(submission, version);
                        return;
                    }
                }
            } catch (IOException lost) {
                // no answer: nobody knows whether it was done, so it is repeated
            }
            tally.repeated();
            Thread.sleep(PAUSE / 4 + random.nextInt(PAUSE));
        }
    }

    private boolean enter(Submission submission) throws IOException, InterruptedException {
        if (!signedIn) {
            grant = 0;
            signedIn = visitor.signIn(submission.account(), TrialAccounts.PASSWORD);
        }
        if (signedIn && grant != submission.grant()) {
            var answer = visitor.post("/lam-viec-voi", Map.of("vai-tro", Long.toString(submission.grant())));
            grant = look(answer) && answer.statusCode() == 303 ? submission.grant() : 0;
        }
        return signedIn && grant == submission.grant();
    }

    /** The version on the page from which the head submits first; a repetition sends the same one. */
    private String version(Submission submission) throws IOException, InterruptedException {
        var page = visitor.get(submission.address() + "/kiem-tra");
        if (!look(page) || page.statusCode() != 200) {
            return "";
        }
        var found = VERSION.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("no submit form on " + submission.address());
        }
        return found.group(1);
    }

    private HttpResponse<String> post(Submission submission, String version) throws IOException, InterruptedException {
        return visitor.post(submission.address() + "/gui", Map.of("version", version));
    }

    private boolean isDone(HttpResponse<String> answer, Submission submission) {
        return look(answer)
                && answer.statusCode() == 303
                && Visitor.location(answer).endsWith(submission.address() + "/kiem-tra");
    }

    /** A double click must change nothing. */
    private void pressAgainSometimes(Submission submission, String version) throws IOException, InterruptedException {
        if (random.nextInt(5) == 0) {
            tally.pressedAgain();
            try {
                isDone(post(submission, version), submission);
            } catch (IOException lost) {
                // the first answer was enough
            }
        }
    }

    /** False where the session is over; counts every answer. */
    private boolean look(HttpResponse<String> answer) {
        tally.answered(answer.statusCode());
        var toSignIn = answer.statusCode() == 303 && Visitor.location(answer).contains("/dang-nhap");
        if (toSignIn || answer.statusCode() == 403) {
            signedIn = false;
        }
        return signedIn;
    }
}
