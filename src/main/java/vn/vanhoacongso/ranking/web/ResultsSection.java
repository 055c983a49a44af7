package vn.vanhoacongso.ranking.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.organization.UnitPageSection;
import vn.vanhoacongso.ranking.domain.PublishedResults;
import vn.vanhoacongso.ranking.domain.PublishedResults.Result;
import vn.vanhoacongso.shared.UnitId;
import vn.vanhoacongso.shared.Vietnamese;

/** Shows on a unit's page what it has achieved in published seasons. */
@Component
class ResultsSection implements UnitPageSection {

    private final PublishedResults results;

    ResultsSection(PublishedResults results) {
        this.results = results;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public String titleKey() {
        return "ranking.results.title";
    }

    @Override
    public String fragment() {
        return "ranking/_results :: results";
    }

    @Override
    public Optional<ResultsPage> model(UnitId unit, Actor actor) {
        var rows = results.of(unit).stream().map(ResultsSection::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ResultsPage(rows));
    }

    private static ResultsPage.ResultRow row(Result result) {
        return new ResultsPage.ResultRow(
                result.title(),
                result.cluster(),
                Vietnamese.percent(result.rate()),
                result.rank() == 0 ? null : result.rank() + "/" + result.clusterSize(),
                result.rank() == 0 ? null : RankingPages.PATH + "/" + result.season() + "/" + result.unitCode(),
                "ranking.outcome." + result.outcome(),
                orDash(result.band()));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
