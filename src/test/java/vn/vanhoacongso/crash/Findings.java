package vn.vanhoacongso.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the database holds after a run: the stage of every file beside the traces of its submission. */
record Findings(Map<String, Trace> byUnit) {

    private static final String WORK = """
            select f.unit_code, a.name, g.id
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id
            join identity.role_grant g on g.unit_id = f.unit_id and g.role = 'UNIT_HEAD' and g.granted_by = 'thu-tai'
            join identity.account a on a.id = g.account_id
            where s.code = ? and f.stage = 'PENDING_HEAD'
            order by a.name, f.unit_code
            """;

    private static final String TRACES = """
            select f.unit_code, f.stage, f.submitted_at is not null as dated, f.version,
                (select count(*) from assessment.move_fact m where m.assessment_id = f.id and m.move = 'SUBMIT') as facts,
                (select count(*) from audit.entry e
                 where e.action = 'SUBMIT' and e.subject = 'file:' || f.season_id || '/' || f.unit_code) as entries
            from assessment.unit_assessment f
            join assessment.season s on s.id = f.season_id
            where s.code = ?
            """;

    /** What one file shows of its submission. */
    record Trace(String stage, boolean dated, long facts, long entries) {

        boolean isSubmitted() {
            return stage.equals("SUBMITTED");
        }

        /** Stage, date, fact and audit row belong together: all or none. */
        boolean isHalf() {
            var submitted = isSubmitted();
            return dated != submitted || facts > 0 != submitted || entries > 0 != submitted;
        }

        boolean isDoubled() {
            return facts > 1 || entries > 1;
        }
    }

    static List<Submission> work(Connection database, String season) throws SQLException {
        try (var query = database.prepareStatement(WORK)) {
            query.setString(1, season);
            var work = new ArrayList<Submission>();
            var rows = query.executeQuery();
            while (rows.next()) {
                work.add(new Submission(season, rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
            return work;
        }
    }

    static Findings of(Connection database, String season) throws SQLException {
        try (var query = database.prepareStatement(TRACES)) {
            query.setString(1, season);
            var traces = new HashMap<String, Trace>();
            var rows = query.executeQuery();
            while (rows.next()) {
                traces.put(
                        rows.getString("unit_code"),
                        new Trace(
                                rows.getString("stage"),
                                rows.getBoolean("dated"),
                                rows.getLong("facts"),
                                rows.getLong("entries")));
            }
            return new Findings(traces);
        }
    }

    long lost(Set<Submission> acknowledged) {
        return acknowledged.stream()
                .filter(one -> !Objects.requireNonNull(byUnit.get(one.unit())).isSubmitted())
                .count();
    }

    long half() {
        return byUnit.values().stream().filter(Trace::isHalf).count();
    }

    long doubled() {
        return byUnit.values().stream().filter(Trace::isDoubled).count();
    }
}
