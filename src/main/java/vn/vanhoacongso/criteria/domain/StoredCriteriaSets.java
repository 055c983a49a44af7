package vn.vanhoacongso.criteria.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.shared.NotFoundException;

/** Criteria sets from the database, each read once: a stored version never changes, so no node has to forget one. */
@Component
class StoredCriteriaSets implements CriteriaSets {

    private static final TypeReference<Map<String, Object>> DEFINITION = new TypeReference<>() {};

    private final Map<CriteriaSetId, CriteriaSet> read = new ConcurrentHashMap<>();
    private final Map<String, CriteriaSetId> ids = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private final CriteriaRows rows;

    StoredCriteriaSets(CriteriaRows rows) {
        this.rows = rows;
    }

    @Override
    public CriteriaSet require(CriteriaSetId id) {
        var known = read.get(id);
        return known != null ? known : remember(rows.find(id.value()).orElseThrow(() -> missing(id.toString())));
    }

    @Override
    public CriteriaSet require(String code, String version) {
        var id = ids.get(code + "/" + version);
        return id != null
                ? require(id)
                : remember(rows.find(code, version).orElseThrow(() -> missing(code + " " + version)));
    }

    @Override
    public List<CriteriaSet> all() {
        return rows.ids().stream().map(id -> require(new CriteriaSetId(id))).toList();
    }

    private CriteriaSet remember(CriteriaRows.Row row) {
        var id = new CriteriaSetId(row.id());
        var definition = json.readValue(row.definition(), DEFINITION);
        var set = CriteriaSetReader.read(id, Node.of(row.code() + " " + row.version(), definition));
        read.put(id, set);
        ids.put(row.code() + "/" + row.version(), id);
        return set;
    }

    private static NotFoundException missing(String what) {
        return new NotFoundException("criteria set " + what);
    }
}
