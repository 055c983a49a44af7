package vn.vanhoacongso.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.assessment.domain.Decision;
import vn.vanhoacongso.assessment.domain.SeasonOffice;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.shared.UnitId;

/** Seasons with settled files, written directly; publishing goes the way of the real council. */
@TestComponent
public class SeasonFixture {

    private static final AtomicLong NEXT = new AtomicLong(5_000);

    private final JdbcClient database;
    private final CriteriaSets sets;
    private final SeasonOffice office;

    SeasonFixture(JdbcClient database, CriteriaSets sets, SeasonOffice office) {
        this.database = database;
        this.sets = sets;
        this.office = office;
    }

    /** A season in the hands of the council, newer than all before. */
    public String season() {
        var number = NEXT.incrementAndGet();
        database.sql("""
                insert into assessment.season (id, code, title, state, reference_date, self_scoring_from,
                    self_scoring_until, acceptance_days, version)
                values (:id, :code, :title, 'COUNCIL', date '2022-06-01', :from, :until, 5, 0)
                """)
                .param("id", number)
                .param("code", String.valueOf(number))
                .param("title", "Kỳ thử " + number)
                .param("from", LocalDate.of(2022, 1, 1).plusDays(number))
                .param("until", Instant.parse("2022-10-01T00:00:00Z").atOffset(ZoneOffset.UTC))
                .update();
        for (var band : List.of("Xuất sắc:90", "Tốt:80", "Khá:65", "Chưa đạt:0")) {
            database.sql("insert into assessment.season_band values (:season, '', :from, :title, :from)")
                    .param("season", number)
                    .param("title", band.split(":")[0])
                    .param("from", Integer.valueOf(band.split(":")[1]))
                    .update();
        }
        return String.valueOf(number);
    }

    public void publish(String season) {
        office.publish(season, 0, new Decision("1/QĐ-UBND", LocalDate.of(2022, 12, 1)), actor(Role.COUNCIL, 1, "/1/"));
    }

    /** A settled unit whose every leaf has this share of its maximum, in hundredths. */
    public void settled(String season, long unit, String cluster, String path, int share) {
        file(season, unit, cluster, path, "FINALIZED");
        var leaves = sets.require("RUT-GON", "2021").leaves();
        var total = leaves.stream().map(leaf -> points(leaf, share)).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var leaf : leaves) {
            database.sql("""
                    insert into assessment.leaf_score (assessment_id, leaf_code, self_points, self_maximum,
                        appraised_points, appraised_maximum)
                    select id, :leaf, :points, :maximum, :points, :maximum
                    from assessment.unit_assessment where season_id = :season and unit_id = :unit
                    """)
                    .param("leaf", leaf.code())
                    .param("points", points(leaf, share))
                    .param("maximum", leaf.maximum())
                    .param("season", Long.valueOf(season))
                    .param("unit", unit)
                    .update();
        }
        database.sql("""
                update assessment.unit_assessment
                set self_total = :total, self_maximum = 100, self_rate = :total, appraised_total = :total,
                    appraised_maximum = 100, appraised_rate = :total
                where season_id = :season and unit_id = :unit
                """)
                .param("total", total)
                .param("season", Long.valueOf(season))
                .param("unit", unit)
                .update();
    }

    public void file(String season, long unit, String cluster, String path, String stage) {
        database.sql("""
                insert into assessment.unit_assessment (id, season_id, unit_id, unit_code, unit_name, unit_kind, path,
                    cluster_code, cluster_name, criteria_set_id, appraiser_level, district_check, stage, version,
                    leaves_total)
                values (nextval('assessment.unit_assessment_seq'), :season, :unit, :code, :name, 'AGENCY', :path, :cluster,
                    :clusterName, :set, 'PROVINCE', false, :stage, 0, 16)
                """)
                .param("season", Long.valueOf(season))
                .param("unit", unit)
                .param("code", "U" + unit)
                .param("name", "Đơn vị số " + unit)
                .param("path", path)
                .param("cluster", cluster)
                .param("clusterName", cluster.isEmpty() ? "" : "Cụm " + cluster)
                .param("set", sets.require("RUT-GON", "2021").id().value())
                .param("stage", stage)
                .update();
    }

    public static Actor actor(Role role, long unit, String path) {
        var grant = new Grant(1, role, new UnitId(unit), "U" + unit, "Nơi làm việc", new UnitPath(path));
        return new Actor(1, "thu", "Trần Thị Mẫu", grant, List.of(grant));
    }

    private static BigDecimal points(Leaf leaf, int share) {
        return leaf.maximum().multiply(BigDecimal.valueOf(share, 4)).setScale(2, RoundingMode.HALF_UP);
    }
}
