package vn.vanhoacongso.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.UnitId;
import vn.vanhoacongso.shared.Vietnamese;

/** Looks up the unit that a grant is bound to, as it stands on the day the grant begins. */
@Component
class GrantUnits {

    private static final String BY_CODE = """
            select unit_id, code, name, kind, assessed
            from organization.v_unit
            where upper(code) = upper(:code)
              and (valid_from is null or valid_from <= :day)
              and (valid_until is null or valid_until > :day)
            """;

    private static final String PATHS = """
            select distinct path
            from organization.v_unit
            where unit_id = :unit
              and (valid_until is null or valid_until > :from)
            order by path
            """;

    private final JdbcClient database;

    GrantUnits(JdbcClient database) {
        this.database = database;
    }

    Optional<GrantUnit> find(String code, LocalDate day) {
        return database.sql(BY_CODE)
                .param("code", Vietnamese.clean(code))
                .param("day", day)
                .query((row, number) -> new GrantUnit(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getBoolean("assessed")))
                .optional();
    }

    /** Every place of the unit in the tree from that day on. */
    List<UnitPath> paths(UnitId unit, LocalDate from) {
        return database.sql(PATHS)
                .param("unit", unit.value())
                .param("from", from)
                .query((row, number) -> new UnitPath(row.getString("path")))
                .list();
    }
}
