package vn.vanhoacongso.runtime;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code --portal.load-reference}: fills a real portal with reference data, says how much, and ends. */
@Component
@ConditionalOnProperty("portal.load-reference")
class LoadReferenceCommand implements ApplicationRunner {

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

    private final ReferenceData reference;
    private final JdbcClient database;
    private final ConfigurableApplicationContext application;

    LoadReferenceCommand(ReferenceData reference, JdbcClient database, ConfigurableApplicationContext application) {
        this.reference = reference;
        this.database = database;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var before = rows();
        reference.load();
        rows().forEach((table, now) ->
                System.out.printf("%-50s %,10d (+%,d)%n", table, now, now - before.getOrDefault(table, 0L)));
        System.exit(SpringApplication.exit(application));
    }

    Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (var table : database.sql(TABLES).query(String.class).list()) {
            rows.put(
                    table,
                    database.sql(ROWS).param("name", table).query(Long.class).single());
        }
        return rows;
    }
}
