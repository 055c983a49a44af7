package vn.vanhoacongso.web;

import java.math.BigDecimal;
import java.util.Locale;

/** One bar of a chart drawn in percent of its cell, so that text beside it never shrinks on a phone. */
public record ChartBar(String tone, String x, String width) {

    /** A bar that grows from the left end of a scale. */
    public static ChartBar rising(BigDecimal value, Scale scale) {
        return new ChartBar("bar__fill", percent(0), percent(scale.share(value)));
    }

    /** A bar that grows from the middle: to the right above zero, to the left below. */
    public static ChartBar diverging(BigDecimal value, BigDecimal largest) {
        var width = largest.signum() == 0 ? 0 : value.abs().doubleValue() / largest.doubleValue() * 47.5;
        return value.signum() < 0
                ? new ChartBar("chart__neg", percent(50 - width), percent(width))
                : new ChartBar("chart__pos", percent(50), percent(width));
    }

    /** A number of percent as SVG writes it: "47.69%". */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** From where to where the bars of one chart reach. */
    public record Scale(BigDecimal from, BigDecimal until) {

        double share(BigDecimal value) {
            var span = until.subtract(from).doubleValue();
            var share = value.subtract(from).doubleValue() / span * 100;
            return Math.clamp(share, 0, 100);
        }

        /** Where a reference line stands. */
        public String at(BigDecimal value) {
            return percent(share(value));
        }
    }
}
