package vn.vanhoacongso.organization.domain;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.shared.NotFoundException;

/** Finds the whole history of a unit by its address, ended units included. */
@Component
@Transactional(readOnly = true)
public class UnitHistories {

    private static final String LIFE = """
            select u.id, c.code, u.path, k.name as kind_name, l.name as level_name,
                   u.valid_from, u.known_from, u.valid_until, u.source
            from organization.unit u
            join organization.unit_code c on c.unit_id = u.id and c.scheme = 'PORTAL'
            join organization.unit_kind k on k.code = u.kind
            join organization.unit_level l on l.code = u.level
            where c.code = :code
            """;
    private static final String PERIODS = """
            select v.name, p.code as parent_code, p.name as parent_name, v.cluster_name, n.source,
                   greatest(v.valid_from, p.valid_from) as valid_from,
                   least(v.valid_until, p.valid_until) as valid_until
            from organization.v_unit v
            join organization.unit_name n
                on n.unit_id = v.unit_id
                and daterange(n.valid_from, n.valid_until) @> daterange(v.valid_from, v.valid_until)
            left join organization.v_unit p
                on p.unit_id = v.parent_id
                and daterange(p.valid_from, p.valid_until) && daterange(v.valid_from, v.valid_until)
            where v.unit_id = :unit
            order by valid_from nulls first
            """;
    private static final String CODES = """
            select scheme, code, valid_from, valid_until, source
            from organization.unit_code
            where unit_id = :unit
            order by scheme = 'PORTAL' desc, scheme, valid_from nulls first
            """;

    private final JdbcClient database;

    UnitHistories(JdbcClient database) {
        this.database = database;
    }

    public UnitHistory require(String code) {
        var life = database.sql(LIFE)
                .param("code", code)
                .query(DataClassRowMapper.newInstance(UnitHistory.Life.class))
                .optional()
                .orElseThrow(() -> new NotFoundException("unit " + code));
        var periods = database.sql(PERIODS)
                .param("unit", life.id())
                .query(DataClassRowMapper.newInstance(UnitHistory.Period.class))
                .list();
        var codes = database.sql(CODES)
                .param("unit", life.id())
                .query(DataClassRowMapper.newInstance(UnitHistory.Code.class))
                .list();
        return new UnitHistory(life, periods, codes);
    }
}
