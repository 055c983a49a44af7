package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.vanhoacongso.criteria.CriteriaGroup;

/** Stored points of one group of a file. */
public record GroupTotals(String group, BigDecimal points, BigDecimal maximum) {

    /** The group reaches its floor, a share of what applies to the unit. */
    public boolean reaches(CriteriaGroup criteria) {
        return points.movePointRight(2).compareTo(maximum.multiply(criteria.floorShare())) >= 0;
    }

    static List<GroupTotals> of(ResultSet row) throws SQLException {
        var totals = new ArrayList<GroupTotals>();
        if (row.getArray("codes") != null) {
            var codes = (String[]) row.getArray("codes").getArray();
            var points = (BigDecimal[]) row.getArray("points").getArray();
            var maxima = (BigDecimal[]) row.getArray("maxima").getArray();
            for (int place = 0; place < codes.length; place++) {
                totals.add(new GroupTotals(codes[place], points[place], maxima[place]));
            }
        }
        return List.copyOf(totals);
    }
}
