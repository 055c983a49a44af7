package vn.vanhoacongso.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.web.Pager;

/** One criterion over many units: the same inputs once per unit, each saved into that unit's own file. */
public record LeafPage(
        String title,
        String caption,
        String deadline,
        EntryPage.Guide guide,
        boolean writable,
        Save save,
        List<FilesPage.Choice> leaves,
        List<FilesPage.Choice> sets,
        List<EntryPage.Filter> filters,
        List<EntryPage.Problem> problems,
        List<Row> rows,
        Pager pager) {

    /** Address of the form and under which account the browser keeps what is not sent. */
    public record Save(String formUrl, String account, String key, String tokenUrl, String set, String choiceUrl) {}

    /** One unit. */
    public record Row(
            String file,
            String saveUrl,
            String href,
            String unit,
            String kind,
            String maximum,
            @Nullable String shortRule,
            @Nullable String noneName,
            boolean noneMet,
            List<EntryPage.Control> controls,
            EntryPage.State state) {}
}
