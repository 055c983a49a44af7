package vn.vanhoacongso.ranking.web;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.ranking.RankedSeason;
import vn.vanhoacongso.ranking.domain.Sight;
import vn.vanhoacongso.ranking.web.RankingPage.Notice;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;

/** Says above every rank whether it is official, and since when it holds. */
@Component
class SeasonNotices {

    private final BusinessClock clock;
    private final MessageSourceAccessor words;

    SeasonNotices(BusinessClock clock, MessageSource messages) {
        this.clock = clock;
        this.words = new MessageSourceAccessor(messages);
    }

    Notice of(RankedSeason season, Sight sight) {
        return switch (sight) {
            case PUBLISHED ->
                new Notice(
                        "",
                        "check",
                        words.getMessage("ranking.notice.published", new Object[] {
                            String.valueOf(season.decisionNumber()), Vietnamese.date(season.decisionDate())
                        }),
                        text(season, "ranking.notice.published.text"),
                        false);
            case PROVISIONAL ->
                new Notice(
                        "notice--warn",
                        "clock",
                        words.getMessage("ranking.notice.provisional", new Object[] {Vietnamese.moment(clock.now())}),
                        text(season, "ranking.notice.provisional.text"),
                        false);
            case TOTALS -> plain("ranking.notice.totals", true);
            case LATER, NOTHING -> plain("ranking.notice.later", false);
        };
    }

    private Notice plain(String key, boolean toOverview) {
        return new Notice("", "lock", words.getMessage(key), words.getMessage(key + ".text"), toOverview);
    }

    private String text(RankedSeason season, String key) {
        var text = words.getMessage(key);
        return season.illustration() ? text + " " + words.getMessage("ranking.notice.illustration") : text;
    }
}
