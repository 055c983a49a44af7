package vn.vanhoacongso.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.web.Pager;

/** How far each unit has come in each group; no points. */
public record ProgressPage(
        String title,
        String deadline,
        String season,
        List<FilesPage.Choice> stages,
        String name,
        String sort,
        List<Sort> sorts,
        List<String> groups,
        List<Row> rows,
        Pager pager) {

    /** One order of the rows. */
    public record Sort(String href, String label, @Nullable String current) {}

    /** One unit. */
    public record Row(
            @Nullable String href,
            String unit,
            String stage,
            String tone,
            List<Part> parts,
            String share,
            String silent) {}

    /** Done out of how many in one group. */
    public record Part(String group, String done, String tone) {}
}
