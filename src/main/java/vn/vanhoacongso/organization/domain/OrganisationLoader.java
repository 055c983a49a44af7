package vn.vanhoacongso.organization.domain;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.UnitPath;

/** Brings what the readable files say into the database; a unit already there is left as it is. */
@Component
class OrganisationLoader {

    private static final String STORED = """
            select u.path, c.code
            from organization.unit u
            join organization.unit_code c on c.unit_id = u.id and c.scheme = 'PORTAL'
            """;

    private final JdbcTemplate database;
    private final Vocabulary vocabulary;
    private final UnitRows rows;

    OrganisationLoader(JdbcTemplate database, Vocabulary vocabulary, UnitRows rows) {
        this.database = database;
        this.vocabulary = vocabulary;
        this.rows = rows;
    }

    @Transactional
    public void load(OrganisationFiles files) {
        var stored = stored();
        var lines = new UnitLines(files.units(), stored.keySet()).parentsFirst();
        vocabulary.write(files);
        vocabulary.check(lines);
        var fresh =
                lines.stream().filter(unit -> !stored.containsKey(unit.code())).toList();
        var paths = new HashMap<>(stored);
        rows.write(fresh, paths);
        rows.writeCodes(files.codes(), fresh, paths);
    }

    private Map<String, UnitPath> stored() {
        var paths = new HashMap<String, UnitPath>();
        database.query(STORED, row -> {
            paths.put(row.getString("code"), new UnitPath(row.getString("path")));
        });
        return paths;
    }
}
