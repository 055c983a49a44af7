package vn.vanhoacongso.reporting.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.RankedSeasons;
import vn.vanhoacongso.reporting.domain.Overview;
import vn.vanhoacongso.reporting.domain.Overviews;
import vn.vanhoacongso.reporting.domain.Territory;
import vn.vanhoacongso.reporting.domain.Tiles;
import vn.vanhoacongso.reporting.web.OverviewPage.SeasonOption;
import vn.vanhoacongso.reporting.web.OverviewPage.Sentence;
import vn.vanhoacongso.reporting.web.OverviewPage.Status;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;

/** Puts the overview together for one reader. */
@Component
class OverviewPages {

    private final Overviews overviews;
    private final RankedSeasons seasons;
    private final Tiles tiles;
    private final BusinessClock clock;
    private final MessageSourceAccessor words;

    OverviewPages(
            Overviews overviews, RankedSeasons seasons, Tiles tiles, BusinessClock clock, MessageSource messages) {
        this.overviews = overviews;
        this.seasons = seasons;
        this.tiles = tiles;
        this.clock = clock;
        this.words = new MessageSourceAccessor(messages);
    }

    OverviewPage page(RankedSeason season, Actor actor) {
        var overview = overviews.of(season, actor.jurisdiction());
        var status = status(season);
        var districts = new DistrictTables(overview, words);
        var table = districts.table(status.asOf());
        var proof = table == null ? "#so-chinh" : "#theo-huyen";
        return new OverviewPage(
                season.code(),
                address(season),
                sentence(overview, status),
                status,
                seasons.newestFirst().stream()
                        .map(other ->
                                new SeasonOption(other.code(), address(other), other.equals(season) ? "page" : null))
                        .toList(),
                new KpiRow(overview, status, proof, words).kpis(),
                table,
                new TileMaps(season.isPublished(), words)
                        .of(tiles.on(season.referenceDate()), overview.districts(), districts.finding()),
                new AttentionRows(overview, proof, words).rows());
    }

    private Status status(RankedSeason season) {
        return season.isPublished()
                ? new Status(
                        words.getMessage("reporting.status.published"),
                        words.getMessage("reporting.asOf.published", new Object[] {
                            String.valueOf(season.decisionNumber()), Vietnamese.date(season.decisionDate())
                        }),
                        true)
                : new Status(
                        words.getMessage("reporting.status.provisional"),
                        words.getMessage("reporting.asOf.provisional", new Object[] {Vietnamese.moment(clock.now())}),
                        false);
    }

    private Sentence sentence(Overview overview, Status status) {
        var progress = overview.all().progress();
        var lead = words.getMessage("reporting.sentence.sent", new Object[] {
            Vietnamese.count(progress.sent()),
            Vietnamese.count(progress.total()),
            Vietnamese.share(progress.sent(), progress.total())
        });
        var appraised =
                words.getMessage("reporting.sentence.appraised", new Object[] {Vietnamese.count(progress.appraised())});
        var slowest = slowest(overview);
        var rest = status.published()
                ? words.getMessage("reporting.sentence.mean", new Object[] {
                    Vietnamese.count(progress.appraised()),
                    Numbers.rate(overview.all().mean(true))
                })
                : slowest == null
                        ? appraised + "."
                        : appraised
                                + words.getMessage("reporting.sentence.slowest", new Object[] {
                                    slowest.shortName(),
                                    Vietnamese.share(
                                            slowest.figures().progress().appraised(),
                                            slowest.figures().progress().sent())
                                });
        return new Sentence(
                status.published()
                        ? status.asOf() + ","
                        : words.getMessage("reporting.sentence.asOf", new Object[] {Vietnamese.moment(clock.now())}),
                lead,
                rest);
    }

    /** The district with the smallest share of appraised files; none where there is nothing to compare. */
    private static @Nullable Territory slowest(Overview overview) {
        List<Territory> started = overview.districts().stream()
                .filter(district -> district.figures().progress().sent() > 0)
                .toList();
        return started.size() < 2
                ? null
                : started.stream()
                        .min(Comparator.comparingDouble(district ->
                                (double) district.figures().progress().appraised()
                                        / district.figures().progress().sent()))
                        .orElse(null);
    }

    private static String address(RankedSeason season) {
        return OverviewController.PATH + "/" + season.code();
    }
}
