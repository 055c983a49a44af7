package vn.vanhoacongso.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import vn.vanhoacongso.reporting.domain.Figures;
import vn.vanhoacongso.reporting.domain.Overview;
import vn.vanhoacongso.reporting.web.OverviewPage.Kpi;
import vn.vanhoacongso.reporting.web.OverviewPage.Status;
import vn.vanhoacongso.shared.Vietnamese;

/** The four key figures, each with numerator, denominator and the time it holds for. */
final class KpiRow {

    private final Overview overview;
    private final Figures all;
    private final Status status;
    private final String proof;
    private final MessageSourceAccessor words;

    KpiRow(Overview overview, Status status, String proof, MessageSourceAccessor words) {
        this.overview = overview;
        this.all = overview.all();
        this.status = status;
        this.proof = proof;
        this.words = words;
    }

    List<Kpi> kpis() {
        var progress = all.progress();
        return List.of(
                share("sent", progress.sent(), progress.total()),
                share("appraised", progress.appraised(), progress.sent()),
                mean(),
                good());
    }

    private Kpi share(String key, long numerator, long denominator) {
        return kpi(
                key,
                Numbers.share(numerator, denominator),
                "%",
                base(key, Vietnamese.count(numerator), Vietnamese.count(denominator)),
                null);
    }

    private Kpi mean() {
        return kpi(
                "mean",
                Numbers.rate(all.mean(status.published())),
                " / 100",
                base("mean", Vietnamese.count(all.progress().appraised())),
                trend());
    }

    private Kpi good() {
        var appraised = all.progress().appraised();
        if (!all.tells(status.published())) {
            return kpi("good", "–", "", words.getMessage("reporting.kpi.tooFew"), null);
        }
        return kpi(
                "good",
                Numbers.share(all.good(), appraised),
                "%",
                base(
                        "good",
                        Vietnamese.count(all.good()),
                        Vietnamese.count(appraised),
                        Vietnamese.share(all.good(), all.progress().total()),
                        Vietnamese.count(all.progress().total())),
                null);
    }

    private @Nullable String trend() {
        var mean = all.mean(status.published());
        var earlier = overview.earlier();
        if (mean == null || earlier == null) {
            return null;
        }
        var difference = mean.subtract(earlier.mean());
        var key = difference.signum() > 0 ? "up" : difference.signum() < 0 ? "down" : "same";
        return words.getMessage(
                "reporting.kpi." + key, new Object[] {Numbers.rate(difference.abs()), earlier.season()});
    }

    private String base(String key, Object... arguments) {
        return words.getMessage("reporting.kpi." + key + ".base", arguments);
    }

    private Kpi kpi(String key, String value, String unit, String base, @Nullable String trend) {
        return new Kpi(words.getMessage("reporting.kpi." + key), value, unit, base, trend, status.asOf(), proof);
    }
}
