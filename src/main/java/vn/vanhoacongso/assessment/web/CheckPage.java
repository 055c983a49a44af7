package vn.vanhoacongso.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file before and after sending: sums, what is missing, the steps this person can make now, the appraised points. */
public record CheckPage(
        Head head,
        List<Group> groups,
        Total total,
        List<Gap> gaps,
        Steps steps,
        @Nullable Appraised appraised,
        List<Section> sections) {

    /** What the page is about. */
    public record Head(
            String title,
            String stage,
            String stageTone,
            String deadline,
            String status,
            String entryHref,
            String historyHref,
            long version) {}

    /** One group's sum. */
    public record Group(
            String title,
            String points,
            String maximum,
            String rate,
            @Nullable String floor) {}

    /** The sum of all. */
    public record Total(String points, String maximum, String rate, String done) {}

    /** One thing to mend, with the way there. */
    public record Gap(String href, String leaf, String text) {}

    /** Addresses of the steps that this person may make at this stage; null where not. */
    public record Steps(
            @Nullable String ask,
            @Nullable String submit,
            @Nullable String giveBack,
            @Nullable String withdraw,
            @Nullable String forward,
            @Nullable String accept,
            @Nullable String acceptUntil) {

        public boolean none() {
            return ask == null
                    && submit == null
                    && giveBack == null
                    && withdraw == null
                    && forward == null
                    && accept == null;
        }
    }

    /** The appraised points beside the unit's own. */
    public record Appraised(String points, String maximum, String rate, int changes, List<Change> rows) {}

    /** One leaf whose points were changed, and why. */
    public record Change(String code, String title, String self, String appraised, String reason) {}

    /** The summary of one group's leaves. */
    public record Section(String title, List<Line> lines) {}

    /** One leaf in the summary. */
    public record Line(String href, String title, String points) {}
}
