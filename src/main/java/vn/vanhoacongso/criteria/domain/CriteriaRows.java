package vn.vanhoacongso.criteria.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.criteria.CriteriaGroup;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.Criterion;
import vn.vanhoacongso.criteria.Leaf;

/** The tables of the criteria sets: rows are added and read, never changed. */
@Component
class CriteriaRows {

    private static final String COLUMNS = "select id, code, version, valid_from, valid_until, definition";
    private static final String BY_ID = COLUMNS + " from criteria.criteria_set where id = :id";
    private static final String BY_CODE =
            COLUMNS + " from criteria.criteria_set where code = :code and version = :version";
    private static final String IDS = "select id from criteria.criteria_set order by code, version desc";
    private static final String NEXT_ID = "select nextval('criteria.criteria_set_seq')";
    private static final String ADD_SET = """
            insert into criteria.criteria_set (id, code, version, title, maximum, valid_from, valid_until, definition)
            values (:id, :code, :version, :title, :maximum, :validFrom, :validUntil, cast(:definition as jsonb))
            """;
    private static final String ADD_LEAF = """
            insert into criteria.leaf
                (set_id, position, code, group_code, criterion_code, title, maximum, kind, source)
            values (:set, :position, :code, :group, :criterion, :title, :maximum, :kind, :source)
            """;

    private final JdbcClient database;

    CriteriaRows(JdbcClient database) {
        this.database = database;
    }

    /** One stored version with its definition as JSON. */
    record Row(
            long id,
            String code,
            String version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String definition) {}

    Optional<Row> find(long id) {
        return database.sql(BY_ID)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(Row.class))
                .optional();
    }

    Optional<Row> find(String code, String version) {
        return database.sql(BY_CODE)
                .param("code", code)
                .param("version", version)
                .query(DataClassRowMapper.newInstance(Row.class))
                .optional();
    }

    List<Long> ids() {
        return database.sql(IDS).query((row, _) -> row.getLong("id")).list();
    }

    long nextId() {
        return database.sql(NEXT_ID).query((row, _) -> row.getLong(1)).single();
    }

    void add(Row row, CriteriaSet set) {
        database.sql(ADD_SET)
                .param("id", row.id())
                .param("code", row.code())
                .param("version", row.version())
                .param("title", set.title())
                .param("maximum", set.maximum())
                .param("validFrom", row.validFrom())
                .param("validUntil", row.validUntil())
                .param("definition", row.definition())
                .update();
        var position = 1;
        for (var group : set.groups()) {
            for (var criterion : group.criteria()) {
                for (var leaf : criterion.leaves()) {
                    addLeaf(row.id(), position++, group, criterion, leaf);
                }
            }
        }
    }

    private void addLeaf(long set, int position, CriteriaGroup group, Criterion criterion, Leaf leaf) {
        database.sql(ADD_LEAF)
                .param("set", set)
                .param("position", position)
                .param("code", leaf.code())
                .param("group", group.code())
                .param("criterion", criterion.code())
                .param("title", leaf.title())
                .param("maximum", leaf.maximum())
                .param("kind", leaf.measure().kind())
                .param("source", leaf.source().name())
                .update();
    }
}
