package vn.vanhoacongso.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import vn.vanhoacongso.reporting.domain.Figures;
import vn.vanhoacongso.reporting.domain.Overview;
import vn.vanhoacongso.reporting.domain.Territory;
import vn.vanhoacongso.reporting.web.OverviewPage.Counts;
import vn.vanhoacongso.reporting.web.OverviewPage.DistrictRow;
import vn.vanhoacongso.reporting.web.OverviewPage.Districts;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.ChartBar;

/** The districts from the highest mean to the lowest; chart and table in one. */
final class DistrictTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Overview overview;
    private final boolean published;
    private final MessageSourceAccessor words;

    DistrictTables(Overview overview, MessageSourceAccessor words) {
        this.overview = overview;
        this.published = overview.season().isPublished();
        this.words = words;
    }

    /** No comparison with fewer than two districts. */
    @Nullable
    Districts table(String asOf) {
        var districts = ranked();
        if (districts.size() < 2) {
            return null;
        }
        var scale = scale(districts);
        var mean = overview.all().mean(published);
        var reference = mean == null ? null : scale.at(mean);
        var rows = new ArrayList<DistrictRow>();
        for (var district : districts) {
            var own = district.figures().mean(published);
            rows.add(new DistrictRow(
                    own == null ? "–" : String.valueOf(rows.size() + 1),
                    district.shortName(),
                    own == null ? null : ChartBar.rising(own, scale),
                    reference,
                    Numbers.rate(own),
                    counts(district.figures())));
        }
        return new Districts(
                finding(),
                words.getMessage(
                        "reporting.districts.caption",
                        new Object[] {asOf, Vietnamese.plain(scale.from()), Numbers.rate(mean)}),
                rows,
                List.of(
                        total("reporting.districts.provincial", overview.provincial()),
                        total("reporting.districts.all", overview.all())));
    }

    /** "Hải Hậu cao nhất 91,2; Mỹ Lộc thấp nhất 84,2; chung toàn tỉnh 88,4". */
    String finding() {
        var told = ranked().stream()
                .filter(district -> district.figures().mean(published) != null)
                .toList();
        if (told.size() < 2) {
            return words.getMessage("reporting.districts.tooFew");
        }
        return words.getMessage("reporting.districts.finding", new Object[] {
            told.getFirst().shortName(),
            Numbers.rate(told.getFirst().figures().mean(published)),
            told.getLast().shortName(),
            Numbers.rate(told.getLast().figures().mean(published)),
            Numbers.rate(overview.all().mean(published))
        });
    }

    private List<Territory> ranked() {
        Comparator<@Nullable BigDecimal> highestFirst = Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder());
        return overview.districts().stream()
                .sorted(Comparator.comparing(
                                (Territory district) -> district.figures().mean(published), highestFirst)
                        .thenComparing(Territory::shortName))
                .toList();
    }

    private ChartBar.Scale scale(List<Territory> districts) {
        var lowest = districts.stream()
                .map(district -> district.figures().mean(published))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.TEN);
        var from = lowest.subtract(BigDecimal.TEN)
                .max(BigDecimal.ZERO)
                .divide(BigDecimal.TEN, 0, RoundingMode.FLOOR)
                .multiply(BigDecimal.TEN);
        return new ChartBar.Scale(from, HUNDRED);
    }

    private DistrictRow total(String key, Figures figures) {
        return new DistrictRow(
                "", words.getMessage(key), null, null, Numbers.rate(figures.mean(published)), counts(figures));
    }

    private Counts counts(Figures figures) {
        var progress = figures.progress();
        return new Counts(
                Numbers.of(progress.sent(), progress.total()),
                Numbers.of(progress.appraised(), progress.sent()),
                figures.tells(published) ? Numbers.of(figures.good(), progress.appraised()) : "–");
    }
}
