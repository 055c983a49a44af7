package vn.vanhoacongso.ranking.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.domain.BandScale;
import vn.vanhoacongso.ranking.domain.Entrant.Score;
import vn.vanhoacongso.ranking.domain.Explanations;
import vn.vanhoacongso.ranking.domain.Standing;
import vn.vanhoacongso.ranking.web.RankingRow.Change;
import vn.vanhoacongso.ranking.web.RankingRow.Points;
import vn.vanhoacongso.shared.UnitId;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.DotStrip;

/** Turns the standings of one cluster into rows and into the strip of dots above them. */
final class RankingRows {

    private final RankedSeason season;
    private final Actor actor;
    private final List<Standing> standings;
    private final Map<UnitId, Integer> before;
    private final BandScale bands;
    private final MessageSourceAccessor words;
    private final Map<Integer, Integer> perRank = new HashMap<>();

    RankingRows(
            RankedSeason season,
            Actor actor,
            List<Standing> standings,
            Map<UnitId, Integer> before,
            BandScale bands,
            MessageSourceAccessor words) {
        this.season = season;
        this.actor = actor;
        this.standings = standings;
        this.before = before;
        this.bands = bands;
        this.words = words;
        standings.stream()
                .map(Standing::rank)
                .filter(Objects::nonNull)
                .forEach(rank -> perRank.merge(rank, 1, Integer::sum));
    }

    RankingRow row(Standing standing) {
        var rank = standing.rank();
        var band = bands.of(standing.rate());
        return new RankingRow(
                rank == null ? "–" : rank.toString(),
                rank == null
                        ? null
                        : RankingPages.PATH + "/" + season.code() + "/"
                                + standing.entrant().code(),
                standing.entrant().name(),
                rank != null && perRank.getOrDefault(rank, 0) > 1,
                isMine(standing),
                points(standing),
                rank == null ? null : change(standing.entrant().unit(), rank),
                band == null ? "–" : band.title(),
                standing.isRanked() ? null : words.getMessage("ranking.outcome." + standing.outcome()));
    }

    /** Nothing to draw with fewer than two ranked units. */
    @Nullable
    DotStrip strip() {
        var ranked = standings.stream().filter(Standing::isRanked).toList().reversed();
        if (ranked.size() < 2) {
            return null;
        }
        var mean = Explanations.mean(standings);
        var mine = ranked.stream().filter(this::isMine).findFirst().orElse(null);
        return DotStrip.of(
                mine == null ? titleOfAll(ranked, mean) : titleOfMine(mine, mean),
                words.getMessage("ranking.strip.summary", new Object[] {
                    Vietnamese.count(ranked.size()),
                    rate(ranked.getFirst()),
                    rate(ranked.getLast()),
                    Vietnamese.points(mean)
                }),
                ranked.stream()
                        .map(unit -> new DotStrip.Value(requireNonNull(unit.rate()), unit.equals(mine)))
                        .toList(),
                mine == null ? null : mine.entrant().name() + " " + rate(mine),
                mean);
    }

    private String titleOfAll(List<Standing> ascending, BigDecimal mean) {
        return words.getMessage("ranking.strip.all", new Object[] {
            ascending.getLast().entrant().name(),
            rate(ascending.getLast()),
            rate(ascending.getFirst()),
            Vietnamese.points(mean)
        });
    }

    private String titleOfMine(Standing mine, BigDecimal mean) {
        var difference = requireNonNull(mine.rate()).subtract(mean);
        var key = difference.signum() > 0 ? "above" : difference.signum() < 0 ? "below" : "equal";
        return words.getMessage(
                "ranking.strip." + key,
                new Object[] {mine.entrant().name(), Vietnamese.points(mean), Vietnamese.points(difference.abs())});
    }

    private static String rate(Standing standing) {
        return Vietnamese.points(standing.rate());
    }

    private boolean isMine(Standing standing) {
        var unit = standing.entrant().unit();
        return actor.grant().unit().equals(unit) || actor.worksFor(unit);
    }

    private static Points points(Standing standing) {
        Score score = standing.entrant().score();
        var difference = standing.difference();
        return new Points(
                Vietnamese.percent(standing.selfRate()),
                difference == null ? "–" : Vietnamese.signed(difference),
                score == null ? "–" : Vietnamese.points(score.total()) + " / " + Vietnamese.plain(score.maximum()),
                Vietnamese.percent(standing.rate()));
    }

    private @Nullable Change change(UnitId unit, int rank) {
        var earlier = before.get(unit);
        if (earlier == null) {
            return null;
        }
        var up = earlier - rank;
        if (up == 0) {
            return new Change(earlier.toString(), words.getMessage("ranking.change.none"), "");
        }
        var key = up > 0 ? "up" : "down";
        return new Change(
                earlier.toString(), words.getMessage("ranking.change." + key, new Object[] {Math.abs(up)}), key);
    }
}
