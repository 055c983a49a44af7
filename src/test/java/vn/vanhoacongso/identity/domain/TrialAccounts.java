package vn.vanhoacongso.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.TrialSeasons;
import vn.vanhoacongso.shared.DemoPart;

/** Twenty heads, each of fifty units, for the seasons of a long run. */
public final class TrialAccounts implements DemoPart {

    public static final int HEADS = 20;
    public static final String NAME = "thutruong.thu%02d";
    public static final String PASSWORD = "mot mat khau de thu tai";

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final String UNITS = """
            select unit_code from assessment.v_progress
            where season_code = :season and stage = 'PENDING_HEAD'
            order by unit_code
            """;

    private final Accounts accounts;
    private final GrantAdministration grants;
    private final GrantUnits units;
    private final IdentityNumbers numbers;
    private final Passwords passwords;
    private final Clock clock;
    private final JdbcClient database;

    TrialAccounts(
            Accounts accounts,
            GrantAdministration grants,
            GrantUnits units,
            IdentityNumbers numbers,
            Passwords passwords,
            Clock clock,
            JdbcClient database) {
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.numbers = numbers;
        this.passwords = passwords;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load(Size size) {
        var codes = database.sql(UNITS)
                .param("season", TrialSeasons.CODES.getFirst())
                .query((row, number) -> row.getString(1))
                .list();
        var each = codes.size() / HEADS;
        var hash = passwords.hash(PASSWORD);
        for (int head = 0; head < HEADS; head++) {
            create(NAME.formatted(head), hash, codes.subList(head * each, (head + 1) * each));
        }
    }

    private void create(String name, String hash, List<String> codes) {
        var account =
                new Account(numbers.nextAccount(), numbers.address(), name, "Người thử tải", hash, clock.instant());
        account.choosePassword(hash);
        var saved = accounts.save(account);
        var day = LocalDate.of(2022, 11, 1);
        for (var code : codes) {
            var unit = units.find(code, day).orElseThrow();
            grants.give(saved, Role.UNIT_HEAD, unit, new GrantPeriod(FROM, null), "thu-tai");
        }
    }
}
