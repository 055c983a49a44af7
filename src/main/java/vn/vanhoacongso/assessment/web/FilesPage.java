package vn.vanhoacongso.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.web.Pager;

/** The files of one season that a person answers for. */
public record FilesPage(
        String title,
        String season,
        @Nullable String deadline,
        @Nullable String byLeafHref,
        List<Choice> seasons,
        List<Choice> stages,
        String name,
        List<Row> rows,
        Pager pager) {

    /** One entry of a list to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /** One file. */
    public record Row(
            String href,
            String unit,
            String stage,
            String tone,
            String done,
            @Nullable String problems,
            @Nullable String saved) {}
}
