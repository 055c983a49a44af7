package vn.vanhoacongso.organization.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Jurisdiction;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.organization.OrganisationChart;
import vn.vanhoacongso.organization.UnitCard;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.UnitId;

/** Answers for one date from the dated rows, each question with one statement. */
@Component
@Transactional(readOnly = true)
class DatedOrganisationChart implements OrganisationChart {

    private static final String CARDS = """
            select v.unit_id, v.code, v.name, v.kind, v.path, v.parent_id, p.name as parent_name,
                   v.cluster_code, v.cluster_name
            from organization.v_unit v
            left join organization.unit_name p
                on p.unit_id = v.parent_id and daterange(p.valid_from, p.valid_until) @> :on
            where daterange(v.valid_from, v.valid_until) @> :on
            """;
    private static final String BY_CODE = CARDS + " and v.code = :code";
    private static final String BY_ID = CARDS + " and v.unit_id = any(:ids)";
    private static final String WITHIN = CARDS + " and v.path >= :from and v.path < :until order by v.path";
    private static final String ASSESSED = CARDS + " and v.assessed order by v.path";

    private final JdbcClient database;

    DatedOrganisationChart(JdbcClient database) {
        this.database = database;
    }

    @Override
    public UnitCard require(String code, LocalDate on) {
        return database.sql(BY_CODE)
                .param("on", on)
                .param("code", code)
                .query(DatedOrganisationChart::card)
                .optional()
                .orElseThrow(() -> new NotFoundException("unit " + code + " on " + on));
    }

    @Override
    public Map<UnitId, UnitCard> cards(Collection<UnitId> units, LocalDate on) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(BY_ID)
                .param("on", on)
                .param("ids", units.stream().map(UnitId::value).distinct().toArray(Long[]::new))
                .query(DatedOrganisationChart::card)
                .list()
                .stream()
                .collect(toMap(UnitCard::id, identity()));
    }

    @Override
    public List<UnitCard> within(Jurisdiction jurisdiction, LocalDate on) {
        return database.sql(WITHIN)
                .param("on", on)
                .param("from", jurisdiction.from())
                .param("until", jurisdiction.until())
                .query(DatedOrganisationChart::card)
                .list();
    }

    @Override
    public List<UnitCard> assessed(LocalDate on) {
        return database.sql(ASSESSED)
                .param("on", on)
                .query(DatedOrganisationChart::card)
                .list();
    }

    static UnitCard card(ResultSet row, int number) throws SQLException {
        var path = row.getString("path");
        return new UnitCard(
                new UnitId(row.getLong("unit_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                new UnitPath(path),
                parent(row),
                row.getString("parent_name"),
                row.getString("cluster_code"),
                row.getString("cluster_name"),
                (int) path.chars().filter(letter -> letter == '/').count() - 1);
    }

    private static @Nullable UnitId parent(ResultSet row) throws SQLException {
        var id = row.getObject("parent_id", Long.class);
        return id == null ? null : new UnitId(id);
    }
}
