package vn.vanhoacongso.ranking.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.ranking.RankedSeasons;
import vn.vanhoacongso.ranking.domain.Bands;
import vn.vanhoacongso.ranking.domain.Explanations;
import vn.vanhoacongso.ranking.domain.Leaderboard;
import vn.vanhoacongso.ranking.domain.Sight;
import vn.vanhoacongso.ranking.domain.Standing;
import vn.vanhoacongso.shared.Vietnamese;

/** Puts the page together that explains one rank. */
@Component
class WhyPages {

    private final RankedSeasons seasons;
    private final Leaderboard leaderboard;
    private final Explanations explanations;
    private final Bands bands;
    private final SeasonNotices notices;
    private final MessageSourceAccessor words;

    WhyPages(
            RankedSeasons seasons,
            Leaderboard leaderboard,
            Explanations explanations,
            Bands bands,
            SeasonNotices notices,
            MessageSource messages) {
        this.seasons = seasons;
        this.leaderboard = leaderboard;
        this.explanations = explanations;
        this.bands = bands;
        this.notices = notices;
        this.words = new MessageSourceAccessor(messages);
    }

    WhyPage page(String seasonCode, String unitCode, Actor actor) {
        var season = seasons.require(seasonCode);
        var cluster = leaderboard.around(season, unitCode, actor);
        var unit = cluster.stream()
                .filter(standing -> standing.entrant().code().equals(unitCode))
                .findFirst()
                .orElseThrow();
        var name = unit.entrant().name();
        var parts = unit.isRanked()
                ? new WhyParts(
                                explanations.of(season, unit, cluster),
                                bands.of(season.id(), unit.entrant().cluster().code()),
                                unit,
                                words)
                        .parts()
                : null;
        return new WhyPage(
                unit.rank() == null
                        ? words.getMessage("ranking.why.titleUnranked", new Object[] {name, seasonCode})
                        : words.getMessage("ranking.why.title", new Object[] {name, unit.rank(), seasonCode}),
                name,
                unit.entrant().cluster().name(),
                notices.of(season, Sight.of(actor, season)),
                lead(unit),
                unit.isRanked() ? rest(unit, cluster) : "",
                parts);
    }

    private String lead(Standing unit) {
        if (!unit.isRanked()) {
            return words.getMessage(
                    "ranking.why.outcome." + unit.outcome(), new Object[] {Vietnamese.percent(unit.rate())});
        }
        return words.getMessage(
                "ranking.why.lead",
                new Object[] {requireNonNull(unit.rank()), unit.clusterSize(), Vietnamese.points(unit.rate())});
    }

    private String rest(Standing unit, List<Standing> cluster) {
        var rate = requireNonNull(unit.rate());
        return toMean(rate, Explanations.mean(cluster)) + " " + toNext(unit, rate, cluster) + ties(unit, cluster);
    }

    private String toMean(BigDecimal rate, BigDecimal mean) {
        var difference = rate.subtract(mean);
        var key = difference.signum() > 0 ? "above" : difference.signum() < 0 ? "below" : "equal";
        return words.getMessage(
                "ranking.why." + key, new Object[] {Vietnamese.points(mean), Vietnamese.points(difference.abs())});
    }

    private String toNext(Standing unit, BigDecimal rate, List<Standing> cluster) {
        return cluster.stream()
                .filter(other ->
                        other.isRanked() && requireNonNull(other.rate()).compareTo(rate) > 0)
                .min(Comparator.comparing(other -> requireNonNull(other.rate())))
                .map(next -> words.getMessage("ranking.why.next", new Object[] {
                    Vietnamese.points(requireNonNull(next.rate()).subtract(rate)),
                    requireNonNull(next.rank()),
                    next.entrant().name()
                }))
                .orElseGet(() -> words.getMessage("ranking.why.first"));
    }

    private String ties(Standing unit, List<Standing> cluster) {
        var tied = cluster.stream()
                .filter(other ->
                        other.isRanked() && requireNonNull(other.rank()).equals(unit.rank()))
                .count();
        return tied > 1 ? " " + words.getMessage("ranking.why.tied", new Object[] {tied - 1}) : "";
    }
}
