package vn.vanhoacongso.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.context.support.MessageSourceAccessor;
import vn.vanhoacongso.reporting.domain.Overview;
import vn.vanhoacongso.reporting.domain.Overviews;
import vn.vanhoacongso.reporting.domain.Territory;
import vn.vanhoacongso.reporting.web.OverviewPage.AttentionRow;
import vn.vanhoacongso.shared.Vietnamese;

/** What needs attention, by rules and worst first: overdue, slowest, waiting long, self-scores far off. */
final class AttentionRows {

    private static final BigDecimal NOTABLE_EXCESS = BigDecimal.TWO;
    private static final int NAMED = 3;

    private final Overview overview;
    private final String proof;
    private final MessageSourceAccessor words;

    /** Every row leads to the list that proves it. */
    AttentionRows(Overview overview, String proof, MessageSourceAccessor words) {
        this.overview = overview;
        this.proof = proof;
        this.words = words;
    }

    List<AttentionRow> rows() {
        var rows = new ArrayList<AttentionRow>();
        var all = overview.all().progress();
        if (all.overdue() > 0) {
            rows.add(row(
                    "overdue",
                    "err",
                    "error",
                    "reporting.attention.most",
                    most(this::overdue),
                    Vietnamese.count(all.overdue())));
        }
        slowest(rows, "slowSending", this::unsent, this::total);
        if (!overview.season().isPublished()) {
            slowest(rows, "slowAppraisal", this::unappraised, this::sent);
        }
        if (all.waiting() > 0 && !overview.season().isPublished()) {
            rows.add(row(
                    "waiting",
                    "info",
                    "clock",
                    "reporting.attention.most",
                    most(territory -> territory.figures().progress().waiting()),
                    Vietnamese.count(all.waiting()),
                    Overviews.LONG_WAIT.toDays()));
        }
        var excess = overview.all().excess(overview.season().isPublished());
        if (excess != null && excess.compareTo(NOTABLE_EXCESS) >= 0) {
            rows.add(row("excess", "info", "info", "reporting.attention.excess.hint", "", Numbers.rate(excess)));
        }
        return List.copyOf(rows);
    }

    /** Slowest only among several. */
    private void slowest(
            List<AttentionRow> rows, String key, ToLongFunction<Territory> missing, ToLongFunction<Territory> of) {
        if (overview.districts().size() < 2) {
            return;
        }
        overview.territories().stream()
                .filter(Territory::isDistrict)
                .filter(district -> of.applyAsLong(district) > 0 && missing.applyAsLong(district) > 0)
                .max(Comparator.comparingDouble(
                        district -> (double) missing.applyAsLong(district) / of.applyAsLong(district)))
                .ifPresent(district -> rows.add(row(
                        key,
                        "warn",
                        "alert",
                        "reporting.attention." + key + ".hint",
                        Numbers.of(of.applyAsLong(district) - missing.applyAsLong(district), of.applyAsLong(district)),
                        district.shortName(),
                        Vietnamese.share(
                                of.applyAsLong(district) - missing.applyAsLong(district), of.applyAsLong(district)))));
    }

    private AttentionRow row(String key, String tone, String icon, String hintKey, String hint, Object... arguments) {
        return new AttentionRow(
                words.getMessage("reporting.attention." + key, arguments),
                words.getMessage(hintKey, new Object[] {hint}),
                proof,
                "tag--" + tone,
                "#i-" + icon,
                words.getMessage("reporting.attention." + key + ".tag"));
    }

    /** "Ý Yên 7, Mỹ Lộc 3, cơ quan cấp tỉnh 1". */
    private String most(ToLongFunction<Territory> count) {
        return overview.territories().stream()
                .filter(territory -> count.applyAsLong(territory) > 0)
                .sorted(Comparator.comparingLong(count).reversed())
                .limit(NAMED)
                .map(territory -> name(territory) + " " + Vietnamese.count(count.applyAsLong(territory)))
                .collect(Collectors.joining(", "));
    }

    private String name(Territory territory) {
        return territory.isDistrict()
                ? territory.shortName()
                : words.getMessage("reporting.districts.provincial").toLowerCase(Locale.ROOT);
    }

    private long overdue(Territory territory) {
        return territory.figures().progress().overdue();
    }

    private long unsent(Territory territory) {
        return total(territory) - sent(territory);
    }

    private long unappraised(Territory territory) {
        return sent(territory) - territory.figures().progress().appraised();
    }

    private long sent(Territory territory) {
        return territory.figures().progress().sent();
    }

    private long total(Territory territory) {
        return territory.figures().progress().total();
    }
}
