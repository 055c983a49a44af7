package vn.vanhoacongso.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Actors;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.UnitId;

/** Finds who asks with one query: the account, unless blocked, and its grants valid today. */
@Component
class GrantedActors implements Actors {

    /** Asked on every request: the limit keeps the planner from building the view for all units first. */
    private static final String VALID_TODAY = """
            select a.id, a.name as account, a.display_name, g.id as grant_id, g.role, g.unit_id, u.code, u.name, u.path
            from identity.account a
            join identity.role_grant g
                on g.account_id = a.id
                and g.valid_from <= :today
                and (g.valid_until is null or g.valid_until > :today)
            join lateral (
                select v.code, v.name, v.path
                from organization.v_unit v
                where v.unit_id = g.unit_id
                  and (v.valid_from is null or v.valid_from <= :today)
                  and (v.valid_until is null or v.valid_until > :today)
                limit 1) u on true
            where a.id = :account
              and a.enabled
            order by g.valid_from, g.id
            """;

    private final JdbcClient database;
    private final BusinessClock clock;

    GrantedActors(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> find(long accountId, @Nullable Long grantId) {
        var rows = database.sql(VALID_TODAY)
                .param("account", accountId)
                .param("today", clock.today())
                .query((row, number) -> Row.of(row))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var grants = rows.stream().map(Row::grant).toList();
        var person = rows.getFirst();
        return Optional.of(new Actor(accountId, person.account(), person.name(), active(grants, grantId), grants));
    }

    private static Grant active(List<Grant> grants, @Nullable Long wanted) {
        return grants.stream()
                .filter(grant -> wanted != null && grant.id() == wanted)
                .findFirst()
                .orElseGet(grants::getFirst);
    }

    private record Row(String account, String name, Grant grant) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("account"),
                    row.getString("display_name"),
                    new Grant(
                            row.getLong("grant_id"),
                            Role.valueOf(row.getString("role")),
                            new UnitId(row.getLong("unit_id")),
                            row.getString("code"),
                            row.getString("name"),
                            new UnitPath(row.getString("path"))));
        }
    }
}
