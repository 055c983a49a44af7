package vn.vanhoacongso.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule by which the facts about one leaf become points: seven kinds and no more. */
public sealed interface Measure {

    /** The cells that a person fills in, in the order in which they stand in the row. */
    List<Input> inputs();

    /** Maximum times min(1, rate / target); below the threshold nothing; nothing to divide by = not applicable. */
    record Ratio(
            String numerator,
            String denominator,
            BigDecimal target,
            @Nullable BigDecimal threshold) implements Measure {

        public static final String NUMERATOR = "numerator";
        public static final String DENOMINATOR = "denominator";

        @Override
        public List<Input> inputs() {
            return List.of(Input.integer(NUMERATOR, numerator), Input.integer(DENOMINATOR, denominator));
        }
    }

    /** Met: all points; not met: none. */
    record YesNo(String question) implements Measure {

        public static final String ANSWER = "answer";
        public static final String YES = "yes";
        public static final String NO = "no";

        @Override
        public List<Input> inputs() {
            return List.of(Input.choice(ANSWER, question, List.of(new Choice(YES, "Có"), new Choice(NO, "Không"))));
        }
    }

    /** Several things to have in place, each with its own points. */
    record Checklist(List<Part> items) implements Measure {

        public Checklist {
            items = List.copyOf(items);
        }

        @Override
        public List<Input> inputs() {
            return items.stream()
                    .map(item -> Input.check(item.key(), item.label()))
                    .toList();
        }
    }

    /** One of several ordered levels, the best of which gives the maximum. */
    record Levels(String question, List<Part> levels) implements Measure {

        public static final String LEVEL = "level";

        public Levels {
            levels = List.copyOf(levels);
        }

        @Override
        public List<Input> inputs() {
            var choices = levels.stream()
                    .map(level -> new Choice(level.key(), level.label()))
                    .toList();
            return List.of(Input.choice(LEVEL, question, choices));
        }
    }

    /** Starts full and loses points for each event of each kind, down to zero. */
    record Deduct(List<Part> counters) implements Measure {

        public Deduct {
            counters = List.copyOf(counters);
        }

        @Override
        public List<Input> inputs() {
            return counters.stream()
                    .map(counter -> Input.integer(counter.key(), counter.label()))
                    .toList();
        }
    }

    /** Points for each thing done, up to the maximum of the leaf. */
    record Count(String label, BigDecimal each) implements Measure {

        public static final String COUNT = "count";

        @Override
        public List<Input> inputs() {
            return List.of(Input.integer(COUNT, label));
        }
    }

    /** Points typed directly, from 0 to the maximum with two decimals; the short form is made of these. */
    record PointsEntry(String label, BigDecimal maximum) implements Measure {

        public static final String POINTS = "points";

        @Override
        public List<Input> inputs() {
            return List.of(Input.decimal(POINTS, label, maximum));
        }
    }

    /** A named part of a rule with the points it gives or takes. */
    record Part(String key, String label, BigDecimal points) {}

    /** The code of the kind as it stands in the data files. */
    default String kind() {
        return switch (this) {
            case Ratio _ -> "RATIO";
            case YesNo _ -> "YESNO";
            case Checklist _ -> "CHECKLIST";
            case Levels _ -> "LEVELS";
            case Deduct _ -> "DEDUCT";
            case Count _ -> "COUNT";
            case PointsEntry _ -> "POINTS";
        };
    }
}
