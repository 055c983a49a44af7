package vn.vanhoacongso.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence of one leaf: what is there, what could be used again, what is asked for. */
public record EvidencePage(
        String title,
        String leaf,
        String leafTitle,
        String wanted,
        String href,
        String backHref,
        boolean writable,
        @Nullable String closed,
        List<Row> rows,
        List<Known> known) {

    /** One piece of evidence. */
    public record Row(String id, String href, String removeHref, String name, String about) {}

    /** A file of another leaf that may back this one too. */
    public record Known(String id, String label) {}
}
