package vn.vanhoacongso.identity.domain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.IllegalMoveException;

/** Opens the account with which a new installation begins; refused as soon as somebody else can do it on a page. */
@Service
public class FirstAdministrator {

    private static final String COMMAND = "portal.create-admin";
    private static final String LOCK = "lock table identity.account in share row exclusive mode";
    private static final String EXISTS = """
            select exists (
                select 1
                from identity.account a
                join identity.role_grant g on g.account_id = a.id
                where a.enabled
                  and g.role = 'ADMIN'
                  and g.valid_from <= :today
                  and (g.valid_until is null or g.valid_until > :today))
            """;

    private final JdbcClient database;
    private final AccountAdministration accounts;
    private final Accounts stored;
    private final GrantAdministration grants;
    private final GrantUnits units;
    private final BusinessClock clock;
    private final String provinceCode;

    FirstAdministrator(
            JdbcClient database,
            AccountAdministration accounts,
            Accounts stored,
            GrantAdministration grants,
            GrantUnits units,
            BusinessClock clock,
            @Value("${portal.province-code:ND}") String provinceCode) {
        this.database = database;
        this.accounts = accounts;
        this.stored = stored;
        this.grants = grants;
        this.units = units;
        this.clock = clock;
        this.provinceCode = provinceCode;
    }

    /** Returns the one-time password. */
    @Transactional
    public String create(String name, String displayName) {
        database.sql(LOCK).update();
        var today = clock.today();
        if (database.sql(EXISTS).param("today", today).query(Boolean.class).single()) {
            throw new IllegalMoveException("identity.first.exists");
        }
        if (!AccountName.isValid(AccountName.typed(name))) {
            throw new IllegalMoveException("identity.user.nameInvalid");
        }
        if (stored.findByName(AccountName.typed(name)).isPresent()) {
            throw new IllegalMoveException("identity.user.nameTaken");
        }
        var province = units.find(provinceCode, today)
                .orElseThrow(() -> new IllegalMoveException("identity.first.noProvince", provinceCode));
        var opened = accounts.open(name, displayName, COMMAND);
        grants.give(stored.require(opened.publicId()), Role.ADMIN, province, new GrantPeriod(today, null), COMMAND);
        return opened.oneTimePassword();
    }
}
