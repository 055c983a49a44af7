package vn.vanhoacongso.identity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;

/** Reads accounts and grants for the pages: the list of all for administrators, one's own for everybody. */
@Component
public class AccountDirectory {

    private static final int SIZE = 25;
    private static final int LONGEST_SEARCH = 100;

    private static final String COUNT = "select count(*) from identity.account where search_key like :pattern";

    private static final String LIST = """
            select a.public_id, a.name, a.display_name, a.enabled, a.must_change,
                (select count(*)
                 from identity.role_grant g
                 where g.account_id = a.id
                   and g.valid_from <= :today
                   and (g.valid_until is null or g.valid_until > :today)) as grants
            from identity.account a
            where a.search_key like :pattern
            order by a.name
            limit :size offset :start
            """;

    private static final String BY_PUBLIC_ID = """
            select id, public_id, name, display_name, enabled, must_change, created_at, version
            from identity.account
            where public_id = :key
            """;

    private static final String BY_ID = """
            select id, public_id, name, display_name, enabled, must_change, created_at, version
            from identity.account
            where id = :key
            """;

    /** The unit's name as of the grant's last day, or today, or its first day, whichever comes first in time. */
    private static final String GRANTS = """
            select g.public_id, g.role, u.code as unit_code, u.name as unit_name, g.valid_from, g.valid_until,
                g.granted_by, g.ended_by
            from identity.role_grant g
            join lateral (
                select v.code, v.name
                from organization.v_unit v
                where v.unit_id = g.unit_id
                  and (v.valid_from is null
                      or v.valid_from <= greatest(g.valid_from, least(:today, g.valid_until - 1)))
                order by v.valid_from desc nulls last
                limit 1) u on true
            where g.account_id = :account
            order by g.valid_from desc, g.id desc
            """;

    private final JdbcClient database;
    private final BusinessClock clock;

    AccountDirectory(JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One account in the list. */
    public record Entry(
            String publicId, String name, String displayName, boolean enabled, boolean mustChange, long grants) {}

    /** One account in full. */
    public record Card(
            long id,
            String publicId,
            String name,
            String displayName,
            boolean enabled,
            boolean mustChange,
            Instant createdAt,
            int version) {}

    /** One grant, past, present or future. */
    public record GrantCard(
            String publicId,
            String role,
            String unitCode,
            String unitName,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String grantedBy,
            @Nullable String endedBy) {

        public GrantPeriod period() {
            return new GrantPeriod(validFrom, validUntil);
        }
    }

    public PageOf<Entry> find(String search, int page, Actor actor) {
        Administrators.require(actor);
        var pattern = pattern(search);
        var total =
                database.sql(COUNT).param("pattern", pattern).query(Long.class).single();
        var shown = (int) Math.clamp(page, 1, Math.max(1, (total + SIZE - 1) / SIZE));
        var rows = database.sql(LIST)
                .param("pattern", pattern)
                .param("today", clock.today())
                .param("size", SIZE)
                .param("start", (shown - 1) * SIZE)
                .query(DataClassRowMapper.newInstance(Entry.class))
                .list();
        return new PageOf<>(rows, shown, SIZE, total);
    }

    public Card require(String publicId, Actor actor) {
        Administrators.require(actor);
        return database.sql(BY_PUBLIC_ID)
                .param("key", publicId)
                .query(DataClassRowMapper.newInstance(Card.class))
                .optional()
                .orElseThrow(() -> new NotFoundException("account " + publicId));
    }

    public Card own(Actor actor) {
        return database.sql(BY_ID)
                .param("key", actor.accountId())
                .query(DataClassRowMapper.newInstance(Card.class))
                .optional()
                .orElseThrow(() -> new NotFoundException("account " + actor.account()));
    }

    /** All grants of an account that was opened by one of the methods above. */
    public List<GrantCard> grants(Card account) {
        return database.sql(GRANTS)
                .param("account", account.id())
                .param("today", clock.today())
                .query(DataClassRowMapper.newInstance(GrantCard.class))
                .list();
    }

    private static String pattern(String search) {
        var text = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        var key = Vietnamese.searchKey(text)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + key + "%";
    }
}
