package vn.vanhoacongso.criteria.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSetId;
import vn.vanhoacongso.criteria.CriteriaSets;

/** Stores new versions of criteria sets; a version that is already there must be the same to the last word. */
@Component
public class CriteriaLoader {

    private final CriteriaRows rows;
    private final CriteriaSets sets;
    private final JsonMapper json = JsonMapper.builder().build();

    CriteriaLoader(CriteriaRows rows, CriteriaSets sets) {
        this.rows = rows;
        this.sets = sets;
    }

    /** All files or none: the texts of one folder by file name. */
    @Transactional
    public void load(Map<String, String> texts) {
        List<Node> definitions = new CriteriaFiles(texts).definitions();
        definitions.forEach(definition -> CriteriaSetReader.read(new CriteriaSetId(0), definition));
        definitions.forEach(this::store);
    }

    private void store(Node definition) {
        var stored = rows.find(definition.text("code"), definition.text("version"));
        if (stored.isPresent()) {
            requireSame(definition, stored.get());
            return;
        }
        var id = rows.nextId();
        var set = CriteriaSetReader.read(new CriteriaSetId(id), definition);
        rows.add(row(id, definition, set), set);
    }

    private void requireSame(Node definition, CriteriaRows.Row stored) {
        var id = new CriteriaSetId(stored.id());
        var sameDates = requiredDate(definition, "validFrom").equals(stored.validFrom())
                && Objects.equals(date(definition, "validUntil"), stored.validUntil());
        if (!sameDates || !CriteriaSetReader.read(id, definition).equals(sets.require(id))) {
            throw definition.fault(
                    "version %s of %s is already stored and differs; give a changed set a new version",
                    stored.version(), stored.code());
        }
    }

    private CriteriaRows.Row row(long id, Node definition, CriteriaSet set) {
        var from = requiredDate(definition, "validFrom");
        var until = date(definition, "validUntil");
        if (until != null && !until.isAfter(from)) {
            throw definition.fault("\"validUntil\" %s must be after \"validFrom\" %s", until, from);
        }
        var text = json.writeValueAsString(definition.values());
        return new CriteriaRows.Row(id, set.code(), set.version(), from, until, text);
    }

    private static LocalDate requiredDate(Node node, String key) {
        var date = date(node, key);
        if (date == null) {
            throw node.fault("\"%s\" is missing, expected a date such as \"2021-01-01\"", key);
        }
        return date;
    }

    private static @Nullable LocalDate date(Node node, String key) {
        var text = node.optionalText(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw node.fault("\"%s\" must be a date such as \"2021-01-01\", found %s", key, text);
        }
    }
}
