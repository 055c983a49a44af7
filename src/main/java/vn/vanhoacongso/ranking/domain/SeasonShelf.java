package vn.vanhoacongso.ranking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.RankedSeasons;
import vn.vanhoacongso.shared.NotFoundException;

/** Reads the seasons from the view the assessment publishes; there are few, so one statement fetches all. */
@Component
class SeasonShelf implements RankedSeasons {

    private static final String BEGUN = """
            select season_id, code, title, state, deadline, decision_number, decision_date, published_at, illustration,
                   reference_date
            from assessment.v_season
            where state <> 'PREPARING'
            order by self_scoring_from desc, code desc
            """;

    private final JdbcClient database;

    SeasonShelf(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RankedSeason> newestFirst() {
        return database.sql(BEGUN).query((row, number) -> season(row)).list();
    }

    @Override
    public RankedSeason require(String code) {
        return newestFirst().stream()
                .filter(season -> season.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("season " + code));
    }

    @Override
    public @Nullable RankedSeason publishedBefore(RankedSeason season) {
        return newestFirst().stream()
                .dropWhile(other -> !other.code().equals(season.code()))
                .skip(1)
                .filter(RankedSeason::isPublished)
                .findFirst()
                .orElse(null);
    }

    private static RankedSeason season(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new RankedSeason(
                new SeasonId(row.getLong("season_id")),
                row.getString("code"),
                row.getString("title"),
                row.getString("state"),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                published == null ? null : published.toInstant(),
                row.getBoolean("illustration"),
                row.getObject("reference_date", LocalDate.class));
    }
}
