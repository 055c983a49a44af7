package vn.vanhoacongso.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.organization.domain.UnitDirectory.Listed;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** One level of the tree, or what a search found, already decided. */
public record UnitsPage(Question question, @Nullable Place place, List<KindLink> kinds, List<Row> rows, Pager pager) {

    static List<Row> rows(PageOf<Listed> units, UnitLinks links) {
        return units.rows().stream().map(unit -> Row.of(unit, links)).toList();
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** There is more than one kind to choose from. */
    public boolean narrowable() {
        return kinds.size() > 2;
    }

    /** What was asked, as the form shows it again; a problem is a message key. */
    public record Question(
            String search,
            String date,
            String shownDate,
            boolean otherDay,
            @Nullable String searchProblem,
            @Nullable String dateProblem) {

        public boolean searching() {
            return !search.isEmpty();
        }

        public boolean sound() {
            return searchProblem == null && dateProblem == null;
        }
    }

    /** The unit whose children are listed; the root of the tree is no choice of the visitor. */
    public record Place(String name, String href, @Nullable String chosenCode) {}

    /** Narrows the list to one kind; current is "true" where it does already. */
    public record KindLink(
            @Nullable String name,
            String count,
            String href,
            @Nullable String current) {}

    /** One unit of the list. */
    public record Row(
            String name,
            String code,
            String href,
            String kind,
            @Nullable String parent,
            @Nullable String children,
            String childrenHref,
            @Nullable String lastDay) {

        static Row of(Listed unit, UnitLinks links) {
            var end = unit.validUntil();
            return new Row(
                    unit.name(),
                    unit.code(),
                    links.unit(unit.code()),
                    unit.kindName(),
                    unit.parentName(),
                    unit.children() == 0 ? null : Vietnamese.count(unit.children()),
                    links.below(unit.code(), null),
                    end == null ? null : Vietnamese.date(end.minusDays(1)));
        }
    }
}
