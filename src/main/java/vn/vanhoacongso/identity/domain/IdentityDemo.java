package vn.vanhoacongso.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.shared.DemoPart;

/** The twelve accounts of the demonstration; the people are invented, the password stands in the README. */
@Component
class IdentityDemo implements DemoPart {

    private static final int FLOOR_AND_PLACE = 61;
    private static final String PASSWORD = "vanhoacongso";
    private static final String BY = "demonstration";
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private static final List<Person> PEOPLE = List.of(
            new Person("canbo.donvi", "Trần Thị Mẫu", Role.UNIT_CLERK, "HH-PTCKH"),
            new Person("thutruong.donvi", "Nguyễn Văn Thử", Role.UNIT_HEAD, "HH-PTCKH", "HH-PTP"),
            new Person("canbo.haihau", "Phạm Thị Minh Họa", Role.DISTRICT_CLERK, "HH"),
            new Person("thamdinh.haihau", "Lê Văn Ví Dụ", Role.DISTRICT_APPRAISER, "HH"),
            new Person("canbo.yyen", "Vũ Thị Giả Định", Role.DISTRICT_CLERK, "YY"),
            new Person("canbo.so", "Hoàng Văn Mẫu", Role.UNIT_CLERK, "SKHCN", "STC"),
            new Person("thutruong.so", "Đỗ Thị Thử", Role.UNIT_HEAD, "SKHCN"),
            new Person("thamdinh.tinh", "Bùi Văn Minh Họa", Role.PROV_APPRAISER, "ND"),
            new Person("hoidong.tinh", "Đặng Thị Ví Dụ", Role.COUNCIL, "ND"),
            new Person("lanhdao.tinh", "Ngô Văn Giả Định", Role.LEADER, "ND"),
            new Person("quantri", "Đinh Thị Mẫu", Role.ADMIN, "ND"),
            new Person("kiemtra", "Trịnh Văn Thử", Role.AUDITOR, "ND"));

    private final Accounts accounts;
    private final GrantAdministration grants;
    private final GrantUnits units;
    private final IdentityNumbers numbers;
    private final Passwords passwords;
    private final Clock clock;

    IdentityDemo(
            Accounts accounts,
            GrantAdministration grants,
            GrantUnits units,
            IdentityNumbers numbers,
            Passwords passwords,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.numbers = numbers;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Some work for a second unit too, so that the demonstration shows the switch between grants. */
    private record Person(String account, String name, Role role, List<String> unitCodes) {
        private Person(String account, String name, Role role, String... unitCodes) {
            this(account, name, role, List.of(unitCodes));
        }
    }

    @Override
    public int order() {
        return FLOOR_AND_PLACE;
    }

    /** The small set has few units; people whose unit is not among them stay away. */
    @Override
    public void load(Size size) {
        var hashes =
                PEOPLE.parallelStream().map(person -> passwords.hash(PASSWORD)).toList();
        for (var index = 0; index < PEOPLE.size(); index++) {
            create(PEOPLE.get(index), hashes.get(index), size);
        }
    }

    private void create(Person person, String hash, Size size) {
        var found = person.unitCodes().stream()
                .flatMap(code -> units.find(code, FROM).stream())
                .toList();
        if (found.size() < person.unitCodes().size() && size == Size.FULL) {
            throw new IllegalStateException("the demonstration needs the units " + person.unitCodes());
        }
        if (found.isEmpty()) {
            return;
        }
        var account = new Account(
                numbers.nextAccount(), numbers.address(), person.account(), person.name(), hash, clock.instant());
        account.choosePassword(hash);
        var saved = accounts.save(account);
        found.forEach(unit -> grants.give(saved, person.role(), unit, new GrantPeriod(FROM, null), BY));
    }
}
