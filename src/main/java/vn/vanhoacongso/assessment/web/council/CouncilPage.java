package vn.vanhoacongso.assessment.web.council;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Cluster;
import vn.vanhoacongso.assessment.domain.CouncilTable.Entry;
import vn.vanhoacongso.assessment.domain.CouncilTable.Part;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonState;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** A season before the council: where it stands, what is missing for the next step, and the files. */
public record CouncilPage(Head head, Steps steps, List<StageCount> stages, Filter filter, List<Row> rows, Pager pager) {

    static CouncilPage of(Season season, CouncilFilter filter, PageOf<Entry> found, Facts facts, Actor actor) {
        var settles = actor.is(Role.COUNCIL) && season.state().isRunning();
        return new CouncilPage(
                Head.of(season, found.total(), settles),
                Steps.of(season, facts.stages(), actor),
                facts.stages().entrySet().stream()
                        .map(count -> new StageCount(count.getKey().name(), Vietnamese.count(count.getValue())))
                        .toList(),
                Filter.of(filter, facts.clusters()),
                found.rows().stream()
                        .map(entry -> Row.of(entry, season.code(), facts.sets(), settles))
                        .toList(),
                Pager.of(found, filter.address(season)));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** Some file of this page can be settled now. */
    public boolean settling() {
        return rows.stream().anyMatch(Row::waiting);
    }

    /** What the page needs beside the rows. */
    record Facts(
            Map<Stage, Long> stages, List<Cluster> clusters, java.util.function.Function<Entry, CriteriaSet> sets) {}

    /** The season. */
    public record Head(
            String code, String title, String href, String state, String total, long version, boolean settles) {

        static Head of(Season season, long total, boolean settles) {
            return new Head(
                    season.code(),
                    season.title(),
                    "/hoi-dong/" + season.code(),
                    season.state().name(),
                    Vietnamese.count(total),
                    season.version(),
                    settles);
        }
    }

    /** The next step of the season; what keeps it from being made is a count, nothing is null. */
    public record Steps(
            boolean hand,
            boolean publish,
            @Nullable String notAppraised,
            @Nullable String notSettled,
            @Nullable String decision) {

        private static final Set<Stage> BEFORE_COUNCIL = EnumSet.range(Stage.NOT_STARTED, Stage.APPRAISED_R1);
        private static final Set<Stage> BEFORE_SETTLED = EnumSet.range(Stage.NOT_STARTED, Stage.AWAITING_COUNCIL);

        static Steps of(Season season, Map<Stage, Long> stages, Actor actor) {
            var council = actor.is(Role.COUNCIL);
            var decision = season.decision();
            return new Steps(
                    council && season.state() == SeasonState.APPRAISAL,
                    council && season.state() == SeasonState.COUNCIL,
                    count(stages, BEFORE_COUNCIL),
                    count(stages, BEFORE_SETTLED),
                    decision == null ? null : decision.number() + ", " + Vietnamese.date(decision.date()));
        }

        private static @Nullable String count(Map<Stage, Long> stages, Set<Stage> open) {
            var files = open.stream()
                    .mapToLong(stage -> stages.getOrDefault(stage, 0L))
                    .sum();
            return files == 0 ? null : Vietnamese.count(files);
        }
    }

    /** How many files stand at a stage. */
    public record StageCount(String stage, String files) {}

    /** The filter as it is shown. */
    public record Filter(List<Option> parts, List<Option> clusters, String name, boolean narrowed) {

        static Filter of(CouncilFilter filter, List<Cluster> clusters) {
            return new Filter(
                    Arrays.stream(Part.values())
                            .map(part -> new Option(CouncilFilter.word(part), part.name(), part == filter.part()))
                            .toList(),
                    clusters.stream()
                            .map(group -> new Option(
                                    group.code(), group.name(), group.code().equals(filter.cluster())))
                            .toList(),
                    filter.name(),
                    filter.isNarrowed());
        }
    }

    /** One choice of a select. */
    public record Option(String value, String title, boolean chosen) {}

    /** One file with its scores and its band. */
    public record Row(
            String href,
            String code,
            String unit,
            String cluster,
            String stage,
            boolean waiting,
            String self,
            String decided,
            String difference,
            String rate,
            String floors,
            boolean floorsMet,
            String band) {

        static Row of(
                Entry entry, String season, java.util.function.Function<Entry, CriteriaSet> sets, boolean settles) {
            var met = met(entry, sets.apply(entry));
            return new Row(
                    "/hoi-dong/" + season + "/" + entry.unitCode(),
                    entry.unitCode(),
                    entry.unitName(),
                    entry.clusterName(),
                    entry.stage().name(),
                    settles && entry.stage() == Stage.AWAITING_COUNCIL,
                    Vietnamese.points(entry.selfTotal()),
                    Vietnamese.points(entry.decidedTotal()),
                    difference(entry.selfTotal(), entry.decidedTotal()),
                    Vietnamese.percent(entry.rate()),
                    met + "/" + entry.groups().size(),
                    met == entry.groups().size(),
                    entry.band() == null ? "–" : entry.band());
        }

        private static long met(Entry entry, CriteriaSet set) {
            return entry.groups().stream()
                    .filter(total -> set.groups().stream()
                            .filter(group -> group.code().equals(total.group()))
                            .anyMatch(total::reaches))
                    .count();
        }

        private static String difference(@Nullable BigDecimal self, @Nullable BigDecimal decided) {
            return self == null || decided == null ? "–" : Vietnamese.signed(decided.subtract(self));
        }
    }
}
