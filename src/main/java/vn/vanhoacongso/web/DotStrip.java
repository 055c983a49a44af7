package vn.vanhoacongso.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.Vietnamese;

/** Many values as dots on one line, ready for components/charts: where everybody stands, and where one stands. */
public record DotStrip(
        String title,
        String summary,
        int height,
        int base,
        List<Tick> ticks,
        List<Dot> dots,
        @Nullable Mark mark,
        String mean) {

    private static final int BASE = 74;
    private static final int LEVEL = 13;
    private static final int USUAL_LEVELS = 3;
    private static final double NEAR = 1.1;

    /** Values in ascending order; the label belongs to the marked one. */
    public static DotStrip of(
            String title, String summary, List<Value> ascending, @Nullable String label, BigDecimal mean) {
        var low = Math.floor(ascending.getFirst().value().doubleValue()) - 1;
        var high = Math.ceil(ascending.getLast().value().doubleValue()) + 1;
        var levels = levels(ascending, low, high);
        var base = BASE + Math.max(0, highest(levels) + (label == null ? 1 : 2) - USUAL_LEVELS - 1) * LEVEL;
        var dots = new ArrayList<Dot>(ascending.size());
        Mark mark = null;
        for (int index = 0; index < ascending.size(); index++) {
            var value = ascending.get(index);
            var x = x(value.value().doubleValue(), low, high);
            var dot = new Dot(ChartBar.percent(x), base - 12 - levels.get(index) * LEVEL, value.mine());
            dots.add(dot);
            if (value.mine() && label != null) {
                mark = new Mark(
                        label, dot.x(), x > 80 ? "end" : x < 20 ? "start" : "middle", dot.y() - 16, dot.y() - 9);
            }
        }
        return new DotStrip(
                title,
                summary,
                base + 24,
                base,
                ticks(low, high),
                List.copyOf(dots),
                mark,
                ChartBar.percent(x(mean.doubleValue(), low, high)));
    }

    private static List<Integer> levels(List<Value> ascending, double low, double high) {
        var levels = new ArrayList<Integer>(ascending.size());
        var ends = new ArrayList<Double>();
        for (var value : ascending) {
            var x = x(value.value().doubleValue(), low, high);
            int level = 0;
            while (level < ends.size() && x - ends.get(level) < NEAR) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(x);
            } else {
                ends.set(level, x);
            }
            levels.add(level);
        }
        return levels;
    }

    private static int highest(List<Integer> levels) {
        return levels.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static List<Tick> ticks(double low, double high) {
        var step = high - low > 40 ? 20 : high - low > 20 ? 10 : high - low > 10 ? 4 : 2;
        var ticks = new ArrayList<Tick>();
        for (int at = (int) Math.ceil(low / step) * step; at <= high; at += step) {
            ticks.add(new Tick(Vietnamese.count(at), ChartBar.percent(x(at, low, high))));
        }
        return List.copyOf(ticks);
    }

    private static double x(double value, double low, double high) {
        return 2 + (value - low) / (high - low) * 96;
    }

    /** One value; the own one is drawn larger. */
    public record Value(BigDecimal value, boolean mine) {}

    /** One number below the line. */
    public record Tick(String label, String x) {}

    /** One unit. */
    public record Dot(String x, int y, boolean mine) {

        public String tone() {
            return mine ? "chart__dot chart__dot--mine" : "chart__dot";
        }

        public String radius() {
            return mine ? "7.5" : "5.5";
        }
    }

    /** The name above the own dot. */
    public record Mark(String label, String x, String anchor, int y, int foot) {}
}
