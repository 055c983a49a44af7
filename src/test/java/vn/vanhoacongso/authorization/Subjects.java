package vn.vanhoacongso.authorization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what the variables of an address stand for: an object of the visitor's own, a foreign one, a missing one. */
@TestComponent
class Subjects {

    private static final String NOWHERE = "KHONG-CO";
    private static final String NOTHING = "zzzzzzzzzz";

    private final JdbcClient database;
    private final Walk walk;
    private final Map<String, String> known = new HashMap<>();

    Subjects(JdbcClient database, Walk walk) {
        this.database = database;
        this.walk = walk;
    }

    /** The kind is one of: -, an address, season@.., file@.., leaf@.., piece@.., unit, set, account, grant. */
    List<Map<String, String>> of(String kind, Visitor visitor, Relation relation) {
        var parts = kind.split("@");
        var season = parts.length == 1 ? "" : season(parts[1]);
        return switch (parts[0]) {
            case "season" -> one(relation, seasonOf(season), seasonOf("1999"));
            case "file" -> files(season, "A1.1", visitor, relation);
            case "leaf" -> files(season, "A2.1", visitor, relation);
            case "piece" -> pieces(season, visitor, relation);
            case "unit" ->
                units(visitor, relation).stream()
                        .map(unit -> Map.of("code", unit))
                        .toList();
            case "set" ->
                one(relation, Map.of("code", "HC", "version", "2021"), Map.of("code", "HC", "version", "1999"));
            case "account" -> accounts(relation);
            case "grant" -> List.of(Map.of("grant", grant(visitor, relation)));
            default -> relation == Relation.OWN ? List.of(Map.of("address", kind)) : List.of();
        };
    }

    private Map<String, String> seasonOf(String season) {
        var version = known.computeIfAbsent(
                "season " + season,
                key -> database.sql("select version::text from assessment.season where code = :season")
                        .param("season", season)
                        .query(String.class)
                        .optional()
                        .orElse("0"));
        return Map.of("season", season, "leaf", "A1.1", "seasonVersion", version);
    }

    private static String season(String name) {
        return name.matches("[0-9]+") ? name : Season.valueOf(name).code();
    }

    private static List<Map<String, String>> one(Relation relation, Map<String, String> own, Map<String, String> none) {
        return switch (relation) {
            case OWN -> List.of(own);
            case FOREIGN -> List.of();
            case MISSING -> List.of(none);
        };
    }

    private static List<String> units(Visitor visitor, Relation relation) {
        return switch (relation) {
            case OWN -> List.of(visitor.own());
            case FOREIGN -> visitor.foreign();
            case MISSING -> List.of(NOWHERE);
        };
    }

    private List<Map<String, String>> files(String season, String leaf, Visitor visitor, Relation relation) {
        return units(visitor, relation).stream()
                .map(unit -> file(season, unit, leaf, piece(season, unit)))
                .toList();
    }

    /** A foreign piece under the own file's address is as missing as one that never was. */
    private List<Map<String, String>> pieces(String season, Visitor visitor, Relation relation) {
        var plain = files(season, "A1.1", visitor, relation);
        if (relation != Relation.MISSING) {
            return plain;
        }
        var mixed = visitor.foreign().stream().map(unit -> file(season, visitor.own(), "A1.1", piece(season, unit)));
        return Stream.concat(plain.stream(), mixed).toList();
    }

    private Map<String, String> file(String season, String unit, String leaf, String piece) {
        var version =
                known.computeIfAbsent("version " + season + unit, key -> String.valueOf(walk.version(season, unit)));
        return Map.of("season", season, "unit", unit, "leaf", leaf, "piece", piece, "version", version);
    }

    private String piece(String season, String unit) {
        return known.computeIfAbsent(
                "piece " + season + unit,
                key -> database.sql("""
                        select e.public_id from assessment.evidence e
                        join assessment.unit_assessment f on f.id = e.assessment_id
                        join assessment.season s on s.id = f.season_id
                        where s.code = :season and f.unit_code = :unit limit 1""")
                        .param("season", season)
                        .param("unit", unit)
                        .query(String.class)
                        .optional()
                        .orElse(NOTHING));
    }

    /** Own: an account that is the administrator's to keep; foreign: the administrator's own, which is not. */
    private List<Map<String, String>> accounts(Relation relation) {
        var account = switch (relation) {
            case OWN -> "canbo.so";
            case FOREIGN -> Visitor.ADMIN.account();
            case MISSING -> "";
        };
        var address = text("select public_id from identity.account where name = :account", account);
        var grant = text("""
                select g.public_id from identity.role_grant g join identity.account a on a.id = g.account_id
                where a.name = :account limit 1""", account);
        var version = text("select version::text from identity.account where name = :account", account);
        return List.of(Map.of(
                "publicId", address, "grantId", grant, "accountVersion", version.equals(NOTHING) ? "0" : version));
    }

    private String grant(Visitor visitor, Relation relation) {
        var account = relation == Relation.OWN ? visitor.account() : relation == Relation.FOREIGN ? "canbo.yyen" : "";
        var id = text("""
                select g.id::text from identity.role_grant g join identity.account a on a.id = g.account_id
                where a.name = :account limit 1""", account);
        return id.equals(NOTHING) ? "999999999" : id;
    }

    private String text(String sql, String account) {
        return known.computeIfAbsent(
                sql + account,
                key -> database.sql(sql)
                        .param("account", account)
                        .query(String.class)
                        .optional()
                        .orElse(NOTHING));
    }
}
