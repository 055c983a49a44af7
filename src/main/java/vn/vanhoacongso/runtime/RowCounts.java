package vn.vanhoacongso.runtime;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much every module holds, for the person who has just loaded reference data. */
@Component
class RowCounts {

    private static final String TABLES = """
            select schemaname || '.' || tablename
            from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema', 'public', 'runtime', 'job')
              and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
            order by 1
            """;
    private static final String ROWS = """
            select (xpath('/row/n/text()',
                query_to_xml('select count(*) as n from ' || :name::regclass, false, true, '')))[1]::text::bigint
            """;

    private final JdbcClient database;

    RowCounts(JdbcClient database) {
        this.database = database;
    }

    Map<String, Long> byTable() {
        var rows = new TreeMap<String, Long>();
        for (var table : database.sql(TABLES).query(String.class).list()) {
            rows.put(
                    table,
                    database.sql(ROWS).param("name", table).query(Long.class).single());
        }
        return rows;
    }
}
