package vn.vanhoacongso.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.organization.domain.UnitHistory;
import vn.vanhoacongso.shared.Vietnamese;

/** Everything a unit's page shows, already decided. */
public record UnitPage(
        String name,
        String code,
        Facts facts,
        String date,
        String shownDate,
        @Nullable String dateProblem,
        List<PeriodRow> periods,
        List<CodeRow> codes,
        Children children,
        List<Section> sections) {

    static List<PeriodRow> periods(UnitHistory history, UnitLinks links) {
        return history.periods().stream()
                .map(period -> new PeriodRow(
                        Span.of(period.validFrom(), period.validUntil()),
                        period.name(),
                        period.parentName(),
                        period.parentCode() == null ? null : links.unit(period.parentCode()),
                        period.clusterName(),
                        period.source()))
                .toList();
    }

    static List<CodeRow> codes(UnitHistory history) {
        return history.codes().stream()
                .map(code -> new CodeRow(
                        "organization.scheme." + code.scheme(),
                        code.code(),
                        Span.of(code.validFrom(), code.validUntil()),
                        code.source()))
                .toList();
    }

    public boolean severalChildren() {
        return !children.rows().isEmpty();
    }

    /** What stands beside the tables. */
    public record Facts(
            String kind,
            String level,
            @Nullable String cluster,
            @Nullable String parent,
            @Nullable String parentHref,
            @Nullable String knownFrom,
            @Nullable String lastDay) {

        static Facts of(UnitHistory history, UnitHistory.Period now, UnitLinks links) {
            var end = history.life().validUntil();
            var known = history.life().knownFrom();
            return new Facts(
                    history.life().kindName(),
                    history.life().levelName(),
                    now.clusterName(),
                    now.parentName(),
                    now.parentCode() == null ? null : links.unit(now.parentCode()),
                    known == null ? null : Vietnamese.date(known),
                    end == null ? null : Vietnamese.date(end.minusDays(1)));
        }
    }

    /** A period in words: a message key, and the first and last day it takes. */
    public record Span(String key, String from, String until) {

        static Span of(@Nullable LocalDate from, @Nullable LocalDate until) {
            var first = Vietnamese.date(from);
            var last = until == null ? "" : Vietnamese.date(until.minusDays(1));
            if (from == null) {
                return new Span(until == null ? "organization.span.always" : "organization.span.until", first, last);
            }
            return new Span(until == null ? "organization.span.from" : "organization.span.between", first, last);
        }
    }

    /** One period of name, parent and group. */
    public record PeriodRow(
            Span span,
            String name,
            @Nullable String parent,
            @Nullable String parentHref,
            @Nullable String cluster,
            String source) {}

    /** One code with its period. */
    public record CodeRow(String schemeKey, String code, Span span, String source) {}

    /** The first children and where the others are. */
    public record Children(List<UnitsPage.KindLink> kinds, List<UnitsPage.Row> rows, String total, String href) {}

    /** What another module adds; the fragment reads the variable "part". */
    public record Section(String id, String titleKey, String template, String part, Object model) {

        static Section of(String id, String titleKey, String fragment, Object model) {
            var names = fragment.split("::", 2);
            return new Section(id, titleKey, names[0].strip(), names[1].strip(), model);
        }
    }
}
