package vn.vanhoacongso.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.RankedSeasons;
import vn.vanhoacongso.ranking.domain.Bands;
import vn.vanhoacongso.ranking.domain.ClusterChoice;
import vn.vanhoacongso.ranking.domain.Leaderboard;
import vn.vanhoacongso.ranking.domain.Sight;
import vn.vanhoacongso.ranking.domain.Standing;
import vn.vanhoacongso.ranking.web.RankingPage.Board;
import vn.vanhoacongso.ranking.web.RankingPage.ClusterOption;
import vn.vanhoacongso.ranking.web.RankingPage.Filter;
import vn.vanhoacongso.ranking.web.RankingPage.Heading;
import vn.vanhoacongso.ranking.web.RankingPage.SeasonOption;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** Puts the ranking page together for one reader. */
@Component
class RankingPages {

    static final String PATH = "/xep-hang";

    private static final int ROWS = 50;

    private final RankedSeasons seasons;
    private final Leaderboard leaderboard;
    private final Bands bands;
    private final SeasonNotices notices;
    private final MessageSourceAccessor words;

    RankingPages(
            RankedSeasons seasons,
            Leaderboard leaderboard,
            Bands bands,
            SeasonNotices notices,
            MessageSource messages) {
        this.seasons = seasons;
        this.leaderboard = leaderboard;
        this.bands = bands;
        this.notices = notices;
        this.words = new MessageSourceAccessor(messages);
    }

    /** The newest season with ranks to see, else the newest there is; null before the first one. */
    @Nullable
    String newest(Actor actor) {
        var visible = visible(actor);
        return visible.stream()
                .filter(season -> Sight.of(actor, season).showsRanks())
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .map(RankedSeason::code)
                .orElse(null);
    }

    RankingPage page(String code, RankingQuery query, Actor actor) {
        var visible = visible(actor);
        var season = visible.stream()
                .filter(other -> other.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ranking " + code));
        return new RankingPage(
                season.code(),
                address(season),
                notices.of(season, Sight.of(actor, season)),
                visible.stream()
                        .map(other ->
                                new SeasonOption(other.code(), address(other), other.equals(season) ? "page" : null))
                        .toList(),
                board(season, query, actor));
    }

    private List<RankedSeason> visible(Actor actor) {
        return seasons.newestFirst().stream()
                .filter(season -> Sight.of(actor, season) != Sight.NOTHING)
                .toList();
    }

    private @Nullable Board board(RankedSeason season, RankingQuery query, Actor actor) {
        var clusters = leaderboard.clusters(season, actor);
        if (clusters.isEmpty()) {
            return null;
        }
        var chosen = choose(clusters, query.cluster());
        var standings = leaderboard.of(season, chosen.code(), actor);
        var before = season.isPublished() ? seasons.publishedBefore(season) : null;
        var rows = new RankingRows(
                season,
                actor,
                standings,
                leaderboard.ranksBefore(season, chosen.code()),
                bands.of(season.id(), chosen.code()),
                words);
        var page = shown(standings, query).map(rows::row);
        return new Board(
                label(chosen),
                words.getMessage("ranking.board.counts", new Object[] {
                    Vietnamese.count(standings.size()),
                    Vietnamese.count(
                            standings.stream().filter(Standing::isRanked).count())
                }),
                filter(season, clusters, chosen, query),
                rows.strip(),
                headings(address(season), chosen, query),
                before == null ? null : before.code(),
                page.rows(),
                Pager.of(page, query.address(address(season), chosen.code(), query.order())));
    }

    private static ClusterChoice choose(List<ClusterChoice> clusters, @Nullable String wanted) {
        if (wanted != null) {
            return clusters.stream()
                    .filter(cluster -> cluster.code().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("cluster " + wanted));
        }
        return clusters.stream().filter(ClusterChoice::holdsOwnUnit).findFirst().orElse(clusters.getFirst());
    }

    private static PageOf<Standing> shown(List<Standing> standings, RankingQuery query) {
        var wanted = Vietnamese.searchKey(query.search());
        var found = standings.stream()
                .filter(standing ->
                        Vietnamese.searchKey(standing.entrant().name()).contains(wanted))
                .sorted(query.order().comparator())
                .toList();
        var pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        var page = Math.min(query.page(), pages);
        var rows = found.subList((page - 1) * ROWS, Math.min(found.size(), page * ROWS));
        return new PageOf<>(rows, page, ROWS, found.size());
    }

    private Filter filter(RankedSeason season, List<ClusterChoice> clusters, ClusterChoice chosen, RankingQuery query) {
        return new Filter(
                clusters.stream()
                        .map(cluster -> new ClusterOption(cluster.code(), label(cluster), cluster.equals(chosen)))
                        .toList(),
                query.search(),
                query.order().key(),
                query.search().isEmpty()
                        ? null
                        : RankingQuery.of(null, null, null, null)
                                .address(address(season), chosen.code(), query.order()));
    }

    private String label(ClusterChoice cluster) {
        return cluster.code().isEmpty() ? words.getMessage("ranking.cluster.none") : cluster.name();
    }

    private static List<Heading> headings(String path, ClusterChoice chosen, RankingQuery query) {
        return List.of(RankingOrder.Column.values()).stream()
                .map(column -> new Heading(
                        column.messageKey(),
                        query.address(path, chosen.code(), query.order().afterClickOn(column)),
                        query.order().direction(column)))
                .toList();
    }

    private static String address(RankedSeason season) {
        return PATH + "/" + season.code();
    }
}
