package vn.vanhoacongso.assessment.web.season;

import java.util.List;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.shared.Vietnamese;

/** All seasons with their calendars; no scores. */
public record SeasonsPage(List<Row> rows) {

    static SeasonsPage of(List<Season> seasons) {
        return new SeasonsPage(seasons.stream().map(Row::of).toList());
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** One season. */
    public record Row(
            String code,
            String title,
            String state,
            String reference,
            String from,
            String until,
            int acceptanceDays,
            boolean opens) {

        static Row of(Season season) {
            return new Row(
                    season.code(),
                    season.title(),
                    season.state().name(),
                    Vietnamese.date(season.referenceDate()),
                    Vietnamese.date(season.selfScoringFrom()),
                    Vietnamese.moment(season.deadline()),
                    season.acceptanceDays(),
                    season.state() == SeasonState.PREPARING);
        }
    }
}
