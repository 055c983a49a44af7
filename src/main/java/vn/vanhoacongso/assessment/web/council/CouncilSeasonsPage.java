package vn.vanhoacongso.assessment.web.council;

import java.util.List;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.shared.Vietnamese;

/** The seasons the council has to do with, newest first. */
public record CouncilSeasonsPage(List<Row> rows) {

    static CouncilSeasonsPage of(List<Season> seasons) {
        return new CouncilSeasonsPage(seasons.stream()
                .filter(season -> season.state() != SeasonState.PREPARING)
                .map(Row::of)
                .toList());
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** One season. */
    public record Row(String href, String title, String state, String until, String decision) {

        static Row of(Season season) {
            var decision = season.decision();
            return new Row(
                    "/hoi-dong/" + season.code(),
                    season.title(),
                    season.state().name(),
                    Vietnamese.moment(season.deadline()),
                    decision == null ? "–" : decision.number() + ", " + Vietnamese.date(decision.date()));
        }
    }
}
