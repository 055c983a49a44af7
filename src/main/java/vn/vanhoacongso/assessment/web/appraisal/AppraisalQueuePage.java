package vn.vanhoacongso.assessment.web.appraisal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Cluster;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Entry;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Part;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** The queue as it is shown: filter, rows and pager. */
public record AppraisalQueuePage(
        List<Option> seasons,
        List<Option> parts,
        List<Option> clusters,
        String name,
        boolean mayChooseLevel,
        boolean districts,
        boolean narrowed,
        String total,
        List<Row> rows,
        @Nullable Pager pager) {

    static AppraisalQueuePage none() {
        return new AppraisalQueuePage(List.of(), List.of(), List.of(), "", false, false, false, "0", List.of(), null);
    }

    static AppraisalQueuePage of(
            Choice choice,
            QueueFilter filter,
            PageOf<Entry> found,
            List<Cluster> clusters,
            Actor actor,
            LocalDate today) {
        var mayTakeOver = actor.is(Role.PROV_APPRAISER) && filter.level(actor) == AppraiserLevel.DISTRICT;
        return new AppraisalQueuePage(
                choice.started().stream()
                        .map(season -> new Option(season.code(), season.title(), season.equals(choice.season())))
                        .toList(),
                Arrays.stream(Part.values())
                        .map(part -> new Option(QueueFilter.word(part), part.name(), part == filter.part()))
                        .toList(),
                clusters.stream()
                        .map(group -> new Option(
                                group.code(), group.name(), group.code().equals(filter.cluster())))
                        .toList(),
                filter.name(),
                !actor.is(Role.DISTRICT_APPRAISER),
                filter.districts(),
                filter.isNarrowed(),
                Vietnamese.count(found.total()),
                found.rows().stream()
                        .map(entry -> Row.of(entry, choice.season().code(), mayTakeOver, today))
                        .toList(),
                Pager.of(found, filter.address(choice.season())));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    public boolean severalSeasons() {
        return seasons.size() > 1;
    }

    public boolean noSeason() {
        return seasons.isEmpty();
    }

    /** The seasons to choose from and the chosen one. */
    record Choice(List<Season> started, Season season) {}

    /** One choice of a select. */
    public record Option(String value, String title, boolean chosen) {}

    /** One file. */
    public record Row(
            String href,
            String unit,
            String cluster,
            String stage,
            String tone,
            boolean takenOver,
            String submitted,
            @Nullable String days,
            String self,
            String appraised,
            @Nullable String takeOverHref) {

        static Row of(Entry entry, String season, boolean mayTakeOver, LocalDate today) {
            var href = "/tham-dinh/" + season + "/" + entry.unitCode();
            return new Row(
                    href,
                    entry.unitName(),
                    entry.clusterName(),
                    entry.stage().name(),
                    tone(entry.stage()),
                    entry.takenOver(),
                    Vietnamese.moment(entry.submittedAt()),
                    days(entry, today),
                    Vietnamese.points(entry.selfTotal()),
                    Vietnamese.points(entry.appraisedTotal()),
                    mayTakeOver && !entry.stage().isAppraised() && entry.stage().isSent() ? href + "#tiep-nhan" : null);
        }

        /** Whole days a file has been waiting; nothing once it is appraised. */
        static @Nullable String days(Entry entry, LocalDate today) {
            var submitted = entry.submittedAt();
            if (submitted == null || entry.stage().isAppraised()) {
                return null;
            }
            return Vietnamese.count(ChronoUnit.DAYS.between(LocalDate.ofInstant(submitted, Vietnamese.ZONE), today));
        }

        private static String tone(Stage stage) {
            return stage == Stage.UNDER_APPRAISAL ? "tag--info" : stage.isAppraised() ? "tag--ok" : "";
        }
    }
}
