package vn.vanhoacongso.ranking.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.ranking.domain.Standing;
import vn.vanhoacongso.shared.Vietnamese;

/** How the reader wants the table sorted; in the address as "ten" or, the other way round, "-ten". */
record RankingOrder(Column column, boolean descending) {

    /** What cannot be read sorts by rank. */
    static RankingOrder of(@Nullable String typed) {
        var text = typed == null ? "" : typed;
        for (var column : Column.values()) {
            if (text.equals(column.key) || text.equals("-" + column.key)) {
                return new RankingOrder(column, text.startsWith("-"));
            }
        }
        return new RankingOrder(Column.RANK, false);
    }

    /** Units without a value stay at the end whichever way the rest is sorted. */
    Comparator<Standing> comparator() {
        return switch (column) {
            case RANK -> by(Standing::rank);
            case NAME -> by(standing -> Vietnamese.searchKey(standing.entrant().name()));
            case SELF -> by(Standing::selfRate);
            case RATE -> by(Standing::rate);
            case DIFFERENCE -> by(Standing::difference);
        };
    }

    private <T extends Comparable<? super T>> Comparator<Standing> by(Function<Standing, @Nullable T> value) {
        Comparator<T> direction = descending ? Comparator.<T>naturalOrder().reversed() : naturalOrder();
        return comparing(value, nullsLast(direction));
    }

    /** The value of the address for this order. */
    String key() {
        return (descending ? "-" : "") + column.key;
    }

    /** What a click on a heading asks for: the usual direction first, then the other. */
    RankingOrder afterClickOn(Column heading) {
        return new RankingOrder(heading, heading == column ? !descending : heading.startsHigh);
    }

    /** The value of aria-sort for a heading; empty where the table is not sorted by it. */
    String direction(Column heading) {
        return heading == column ? descending ? "descending" : "ascending" : "";
    }

    /** A column that can be sorted by. */
    enum Column {
        RANK("hang", false),
        NAME("ten", false),
        SELF("tu-cham", true),
        DIFFERENCE("chenh-lech", true),
        RATE("ty-le", true);

        private final String key;
        private final boolean startsHigh;

        Column(String key, boolean startsHigh) {
            this.key = key;
            this.startsHigh = startsHigh;
        }

        String messageKey() {
            return "ranking.column." + key;
        }
    }
}
