package vn.vanhoacongso.audit.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.PageOf;

/** The trail, newest first, for those who check what was done. */
@Component
public class TrailReader {

    private static final String PAGE = """
            select business_at, actor, action, subject, detail, count(*) over () as entries
            from audit.entry
            where (:actor = '' or strpos(lower(actor), lower(:actor)) > 0)
                and (:subject = '' or strpos(lower(subject), lower(:subject)) > 0)
            order by id desc
            limit :size offset :skip
            """;

    private final JdbcClient database;

    TrailReader(JdbcClient database) {
        this.database = database;
    }

    public PageOf<Entry> page(String actor, String subject, int page, int size) {
        var rows = database.sql(PAGE)
                .param("actor", actor)
                .param("subject", subject)
                .param("size", size)
                .param("skip", (page - 1L) * size)
                .query((row, number) -> new Entry(
                        row.getObject("business_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getLong("entries")))
                .list();
        return new PageOf<>(
                rows, page, size, rows.isEmpty() ? 0 : rows.getFirst().entries());
    }

    /** One line of the trail. */
    public record Entry(Instant at, String actor, String action, String subject, String detail, long entries) {}
}
