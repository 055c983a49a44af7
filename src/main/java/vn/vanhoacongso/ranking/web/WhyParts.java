package vn.vanhoacongso.ranking.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.Criterion;
import vn.vanhoacongso.ranking.domain.BandScale;
import vn.vanhoacongso.ranking.domain.Contributions;
import vn.vanhoacongso.ranking.domain.Contributions.Line;
import vn.vanhoacongso.ranking.domain.Explanation;
import vn.vanhoacongso.ranking.domain.Standing;
import vn.vanhoacongso.ranking.web.WhyPage.Lost;
import vn.vanhoacongso.ranking.web.WhyPage.Numbers;
import vn.vanhoacongso.ranking.web.WhyPage.Parts;
import vn.vanhoacongso.ranking.web.WhyPage.Rule;
import vn.vanhoacongso.ranking.web.WhyPage.WhyRow;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.ChartBar;
import vn.vanhoacongso.web.TrendLine;

/** Writes an explanation out: the table whose lines add up, lost points, rules, years. */
final class WhyParts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Explanation explanation;
    private final BandScale bands;
    private final Standing unit;
    private final MessageSourceAccessor words;

    WhyParts(Explanation explanation, BandScale bands, Standing unit, MessageSourceAccessor words) {
        this.explanation = explanation;
        this.bands = bands;
        this.unit = unit;
        this.words = words;
    }

    Parts parts() {
        var all = explanation.contributions().lines();
        return new Parts(
                rows(),
                new WhyRow(
                        words.getMessage("ranking.why.total"),
                        true,
                        numbers(all),
                        requireNonNull(unit.rank()) + "/" + unit.clusterSize(),
                        null),
                lost(),
                rules(),
                trend());
    }

    private List<WhyRow> rows() {
        var contributions = explanation.contributions();
        var largest = contributions.lines().stream()
                .map(line -> line.difference().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var rows = new ArrayList<WhyRow>();
        for (var group : explanation.set().groups()) {
            rows.add(new WhyRow(
                    group.code() + ". " + group.title(), true, numbers(contributions.group(group.code())), null, null));
            for (var line : contributions.group(group.code())) {
                rows.add(new WhyRow(
                        title(group, line),
                        false,
                        numbers(List.of(line)),
                        line.share().place() + "/" + unit.clusterSize(),
                        ChartBar.diverging(line.difference(), largest)));
            }
        }
        return rows;
    }

    private static String title(CriteriaGroup group, Line line) {
        var code = line.share().criterion();
        return group.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .map(Criterion::title)
                .findFirst()
                .map(title -> code + ". " + title)
                .orElse(code);
    }

    private static Numbers numbers(List<Line> lines) {
        return new Numbers(
                Vietnamese.points(Contributions.sum(lines, line -> line.share().maximum())),
                Vietnamese.points(Contributions.sum(lines, line -> line.share().points())),
                Vietnamese.points(Contributions.sum(lines, Line::points)),
                Vietnamese.points(Contributions.sum(lines, Line::mean)),
                Vietnamese.signed(Contributions.sum(lines, Line::difference)));
    }

    private List<Lost> lost() {
        return explanation.lost().stream()
                .map(leaf -> new Lost(
                        leaf.code()
                                + explanation
                                        .set()
                                        .leaf(leaf.code())
                                        .map(found -> ". " + found.title())
                                        .orElse(""),
                        Vietnamese.signed(leaf.lost().negate()),
                        Vietnamese.points(leaf.points()) + "/" + Vietnamese.points(leaf.maximum())))
                .toList();
    }

    private List<Rule> rules() {
        var set = explanation.set();
        var score = requireNonNull(unit.entrant().score());
        return List.of(
                rule("record"),
                floor(),
                rule("notApplicable", explanation.notApplicable(), Vietnamese.plain(score.maximum())),
                rule("ties"),
                band(score.rate()),
                rule(
                        "set",
                        set.title(),
                        set.code(),
                        set.version(),
                        set.leaves().size(),
                        Vietnamese.plain(set.maximum())));
    }

    private Rule floor() {
        var groups = explanation.set().groups();
        var rates = groups.stream()
                .map(group -> group.code() + " " + Vietnamese.percent(rate(group)))
                .collect(joining(", "));
        var below = groups.stream()
                .filter(this::isBelowFloor)
                .map(CriteriaGroup::code)
                .collect(joining(", "));
        var share = groups.isEmpty() ? "50" : Vietnamese.plain(groups.getFirst().floorShare());
        return new Rule(
                words.getMessage("ranking.rule.floor", new Object[] {share}),
                below.isEmpty()
                        ? words.getMessage("ranking.rule.floor.met", new Object[] {rates})
                        : words.getMessage("ranking.rule.floor.missed", new Object[] {below, rates}));
    }

    private BigDecimal rate(CriteriaGroup group) {
        var maximum = sum(group, true);
        return maximum.signum() == 0
                ? BigDecimal.ZERO
                : sum(group, false).multiply(HUNDRED).divide(maximum, 2, RoundingMode.HALF_UP);
    }

    private boolean isBelowFloor(CriteriaGroup group) {
        return sum(group, false).multiply(HUNDRED).compareTo(sum(group, true).multiply(group.floorShare())) < 0;
    }

    private BigDecimal sum(CriteriaGroup group, boolean maximum) {
        return Contributions.sum(
                explanation.contributions().group(group.code()),
                line -> maximum ? line.share().maximum() : line.share().points());
    }

    private Rule band(BigDecimal rate) {
        var band = bands.of(rate);
        var above = bands.above(rate);
        var text = band == null
                ? words.getMessage("ranking.rule.band.none")
                : words.getMessage("ranking.rule.band.in", new Object[] {band.title(), Vietnamese.plain(band.from())});
        var missing = above == null
                ? ""
                : " "
                        + words.getMessage(
                                "ranking.rule.band.above",
                                new Object[] {Vietnamese.points(above.from().subtract(rate)), above.title()});
        return new Rule(words.getMessage("ranking.rule.band"), text + missing);
    }

    private Rule rule(String key, Object... arguments) {
        return new Rule(
                words.getMessage("ranking.rule." + key), words.getMessage("ranking.rule." + key + ".text", arguments));
    }

    private @Nullable TrendLine trend() {
        var points = explanation.trend();
        if (points.isEmpty()) {
            return null;
        }
        var last = points.getLast();
        return TrendLine.of(
                trendTitle(points),
                words.getMessage("ranking.trend.summary", new Object[] {
                    unit.entrant().name(),
                    points.stream()
                            .map(point -> point.season() + ": " + Vietnamese.points(point.rate()))
                            .collect(joining("; ")),
                    Vietnamese.points(last.mean())
                }),
                unit.entrant().name(),
                words.getMessage("ranking.trend.mean"),
                points.stream()
                        .map(point -> new TrendLine.Year(point.season(), point.rate(), point.mean()))
                        .toList());
    }

    private String trendTitle(List<Explanation.TrendPoint> points) {
        var last = points.getLast();
        if (points.size() == 1) {
            return words.getMessage("ranking.trend.one", new Object[] {last.season(), Vietnamese.points(last.rate())});
        }
        var before = points.get(points.size() - 2);
        var difference = last.rate().subtract(before.rate());
        var key = difference.signum() > 0 ? "up" : difference.signum() < 0 ? "down" : "same";
        return words.getMessage(
                "ranking.trend." + key,
                new Object[] {last.season(), before.season(), Vietnamese.points(difference.abs())});
    }
}
