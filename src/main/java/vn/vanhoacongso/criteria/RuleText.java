package vn.vanhoacongso.criteria;

import java.util.List;
import java.util.stream.Collectors;
import vn.vanhoacongso.criteria.Measure.Checklist;
import vn.vanhoacongso.criteria.Measure.Count;
import vn.vanhoacongso.criteria.Measure.Deduct;
import vn.vanhoacongso.criteria.Measure.Levels;
import vn.vanhoacongso.criteria.Measure.PointsEntry;
import vn.vanhoacongso.criteria.Measure.Ratio;
import vn.vanhoacongso.criteria.Measure.YesNo;
import vn.vanhoacongso.shared.Vietnamese;

/** How points come about, in one Vietnamese sentence; criteria are Vietnamese texts in every language of the pages. */
public final class RuleText {

    private RuleText() {}

    public static String of(Leaf leaf) {
        var maximum = Vietnamese.plain(leaf.maximum());
        return switch (leaf.measure()) {
            case Ratio ratio -> ratio(ratio);
            case YesNo _ -> "Có được %s điểm; không có được 0 điểm.".formatted(maximum);
            case Checklist list -> "Cộng điểm các nội dung đạt: %s.".formatted(parts(list.items()));
            case Levels levels -> "Chọn một mức: %s.".formatted(parts(levels.levels()));
            case Deduct deduct -> deduct(deduct, maximum);
            case Count count ->
                "Mỗi %s được %s điểm, tối đa %s điểm."
                        .formatted(count.label(), Vietnamese.plain(count.each()), maximum);
            case PointsEntry _ -> "Nhập điểm từ 0 đến %s, tối đa hai chữ số thập phân.".formatted(maximum);
        };
    }

    private static String ratio(Ratio ratio) {
        var target = Vietnamese.plain(ratio.target());
        var threshold = ratio.threshold();
        var below = threshold == null ? "" : "; tỷ lệ dưới %s%% được 0 điểm".formatted(Vietnamese.plain(threshold));
        return "Tỷ lệ = %s / %s; điểm = tối đa × min(1, tỷ lệ / %s%%)%s."
                .formatted(ratio.numerator(), ratio.denominator(), target, below);
    }

    private static String deduct(Deduct deduct, String maximum) {
        if (deduct.counters().size() == 1) {
            var counter = deduct.counters().getFirst();
            return "Bắt đầu từ %s điểm, mỗi %s trừ %s điểm, thấp nhất 0 điểm."
                    .formatted(maximum, counter.label(), Vietnamese.plain(counter.points()));
        }
        return "Bắt đầu từ %s điểm, mỗi trường hợp trừ: %s; thấp nhất 0 điểm."
                .formatted(maximum, parts(deduct.counters()));
    }

    private static String parts(List<Measure.Part> parts) {
        return parts.stream()
                .map(part -> part.label() + " " + Vietnamese.plain(part.points()))
                .collect(Collectors.joining("; "));
    }
}
