package vn.vanhoacongso.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.vanhoacongso.shared.Vietnamese;

/** One line over the years beside a line to compare with, ready for components/charts together with its table. */
public record TrendLine(
        String title,
        String summary,
        String own,
        String other,
        List<Tick> ticks,
        List<Segment> otherSegments,
        List<Segment> ownSegments,
        List<Point> points) {

    private static final double TOP = 20;
    private static final double BOTTOM = 150;
    private static final double ABOVE = 10;
    private static final double BELOW = 20;

    /** Years in ascending order; at least one. */
    public static TrendLine of(String title, String summary, String own, String other, List<Year> years) {
        var lowest = years.stream().mapToDouble(Year::lower).min().orElse(0);
        var highest = years.stream().mapToDouble(Year::upper).max().orElse(100);
        var low = Math.floor(lowest / 5) * 5;
        var high = Math.max(low + 5, Math.ceil(highest / 5) * 5);
        var points = new ArrayList<Point>();
        for (int index = 0; index < years.size(); index++) {
            var year = years.get(index);
            var x = years.size() == 1 ? 50 : 10 + 80.0 * index / (years.size() - 1);
            points.add(new Point(
                    year,
                    ChartBar.percent(x),
                    y(year.own().doubleValue(), low, high),
                    y(year.other().doubleValue(), low, high)));
        }
        return new TrendLine(
                title,
                summary,
                own,
                other,
                ticks(low, high),
                segments(points, false),
                segments(points, true),
                List.copyOf(points));
    }

    /** The name of the own line, on the side of its last point that is free. */
    public Label ownLabel() {
        var last = points.getLast();
        return label(last, last.ownY() <= last.otherY() ? last.ownY() - ABOVE : last.ownY() + BELOW);
    }

    /** The name of the line to compare with, on the other side. */
    public Label otherLabel() {
        var last = points.getLast();
        return label(last, last.ownY() <= last.otherY() ? last.otherY() + BELOW : last.otherY() - ABOVE);
    }

    private Label label(Point last, double y) {
        return new Label(last.x(), y, points.size() == 1 ? "middle" : "end");
    }

    private static List<Tick> ticks(double low, double high) {
        var step = high - low > 20 ? 10 : 5;
        var ticks = new ArrayList<Tick>();
        for (double at = low; at <= high; at += step) {
            ticks.add(new Tick(Vietnamese.count((long) at), y(at, low, high), y(at, low, high) + 5));
        }
        return List.copyOf(ticks);
    }

    private static List<Segment> segments(List<Point> points, boolean own) {
        var segments = new ArrayList<Segment>();
        for (int index = 1; index < points.size(); index++) {
            var from = points.get(index - 1);
            var to = points.get(index);
            segments.add(
                    new Segment(from.x(), own ? from.ownY() : from.otherY(), to.x(), own ? to.ownY() : to.otherY()));
        }
        return List.copyOf(segments);
    }

    private static double y(double value, double low, double high) {
        return Math.round((BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP)) * 10) / 10.0;
    }

    /** One year: the own value and the one to compare with. */
    public record Year(String label, BigDecimal own, BigDecimal other) {

        double lower() {
            return own.min(other).doubleValue();
        }

        double upper() {
            return own.max(other).doubleValue();
        }
    }

    /** One number beside the lines. */
    public record Tick(String label, double y, double textY) {}

    /** The name of a line. */
    public record Label(String x, double y, String anchor) {}

    /** From one year to the next. */
    public record Segment(String fromX, double fromY, String toX, double toY) {}

    /** One year on both lines and in the table. */
    public record Point(Year year, String x, double ownY, double otherY) {

        public String label() {
            return year.label();
        }

        public String own() {
            return Vietnamese.points(year.own());
        }

        public String other() {
            return Vietnamese.points(year.other());
        }
    }
}
