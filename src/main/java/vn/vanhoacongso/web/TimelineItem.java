package vn.vanhoacongso.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** One event in the story of a thing, ready for the fragment components/timeline. */
public record TimelineItem(
        Instant at,
        String what,
        @Nullable String who,
        @Nullable String href,
        boolean key) {

    public String when() {
        return Vietnamese.moment(at);
    }

    public String machineTime() {
        return at.toString();
    }
}
