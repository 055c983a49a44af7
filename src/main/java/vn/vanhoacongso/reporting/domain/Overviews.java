package vn.vanhoacongso.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Jurisdiction;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.RankedSeasons;
import vn.vanhoacongso.reporting.domain.Figures.Progress;
import vn.vanhoacongso.reporting.domain.Overview.Earlier;
import vn.vanhoacongso.runtime.BusinessClock;

/** Counts a season by district in one statement. */
@Component
public class Overviews {

    /** A file that waits longer than this for its appraisal deserves attention. */
    public static final Duration LONG_WAIT = Duration.ofDays(10);

    private static final String BY_DISTRICT = """
            with district as (
                select code, name, path, left(path, -1) || '0' as until
                from organization.v_unit
                where kind = 'DISTRICT' and (valid_from is null or valid_from <= :on)
                  and (valid_until is null or valid_until > :on)
            ), file as (
                select d.code, d.name, p.stage, p.submitted_at, p.rate, p.self_rate,
                       p.stage in ('SUBMITTED', 'DISTRICT_CHECKED', 'UNDER_APPRAISAL', 'APPRAISED_R1',
                                   'AWAITING_COUNCIL', 'FINALIZED', 'PUBLISHED') as sent,
                       p.stage in ('APPRAISED_R1', 'AWAITING_COUNCIL', 'FINALIZED', 'PUBLISHED') as appraised
                from assessment.v_progress p
                left join district d on p.path >= d.path and p.path < d.until
                where p.season_id = :season and p.path >= :from and p.path < :until
            )
            select code, name,
                   count(*) as total,
                   count(*) filter (where sent) as sent,
                   count(*) filter (where appraised) as appraised,
                   count(*) filter (where stage = 'OVERDUE') as overdue,
                   count(*) filter (where stage in ('SUBMITTED', 'DISTRICT_CHECKED') and submitted_at < :longAgo) as waiting,
                   count(*) filter (where appraised and rate >= 80) as good,
                   coalesce(sum(rate) filter (where appraised), 0) as rates,
                   coalesce(sum(self_rate - rate) filter (where appraised), 0) as self_excess
            from file
            group by code, name
            order by code nulls last
            """;

    private static final String EARLIER = """
            select round(avg(rate), 2)
            from ranking.v_rank
            where season_id = :season and path >= :from and path < :until and rate is not null
            """;

    private final JdbcClient database;
    private final RankedSeasons seasons;
    private final BusinessClock clock;

    Overviews(JdbcClient database, RankedSeasons seasons, BusinessClock clock) {
        this.database = database;
        this.seasons = seasons;
        this.clock = clock;
    }

    public Overview of(RankedSeason season, Jurisdiction jurisdiction) {
        return new Overview(season, territories(season, jurisdiction), earlier(season, jurisdiction));
    }

    private List<Territory> territories(RankedSeason season, Jurisdiction jurisdiction) {
        return database.sql(BY_DISTRICT)
                .param("on", season.referenceDate())
                .param("season", season.id().value())
                .param("from", jurisdiction.from())
                .param("until", jurisdiction.until())
                .param("longAgo", clock.now().minus(LONG_WAIT).atOffset(ZoneOffset.UTC))
                .query((row, number) -> territory(row))
                .list();
    }

    private @Nullable Earlier earlier(RankedSeason season, Jurisdiction jurisdiction) {
        var before = seasons.publishedBefore(season);
        if (before == null) {
            return null;
        }
        var mean = database
                .sql(EARLIER)
                .param("season", before.id().value())
                .param("from", jurisdiction.from())
                .param("until", jurisdiction.until())
                .query((row, number) -> row.getBigDecimal(1))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
        return mean.map(value -> new Earlier(before.code(), value)).orElse(null);
    }

    private static Territory territory(ResultSet row) throws SQLException {
        return new Territory(
                Objects.requireNonNullElse(row.getString("code"), ""),
                Objects.requireNonNullElse(row.getString("name"), ""),
                new Figures(
                        new Progress(
                                row.getLong("total"),
                                row.getLong("sent"),
                                row.getLong("appraised"),
                                row.getLong("overdue"),
                                row.getLong("waiting")),
                        row.getLong("good"),
                        row.getBigDecimal("rates"),
                        row.getBigDecimal("self_excess")));
    }
}
