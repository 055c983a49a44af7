package vn.vanhoacongso.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.UnitId;

/** Which grants an administrator may give and end; refusals first. */
class GrantBookTests {

    private static final long ACCOUNT = 7;
    private static final long ADMINISTRATOR = 8;
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);
    private static final Instant NOW = Instant.parse("2022-11-15T02:00:00Z");
    private static final GrantPeriod OPEN = new GrantPeriod(LocalDate.of(2022, 1, 1), null);

    private static final GrantUnit PROVINCE = unit(1, "PROVINCE", false);
    private static final GrantUnit DISTRICT = unit(5, "DISTRICT", true);
    private static final GrantUnit OFFICE = unit(77, "AGENCY", true);
    private static final GrantUnit OFFICE_ELSEWHERE = unit(88, "AGENCY", true);
    private static final UnitPath AT_PROVINCE = new UnitPath("/1/");
    private static final UnitPath AT_DISTRICT = new UnitPath("/1/5/");
    private static final UnitPath AT_OFFICE = new UnitPath("/1/5/77/");
    private static final UnitPath ELSEWHERE = new UnitPath("/1/6/88/");

    @Test
    void nobodyGrantsToThemselves() {
        var proposal = proposal(Role.AUDITOR, PROVINCE, AT_PROVINCE, OPEN);
        assertThat(empty().objection(proposal, ACCOUNT, TODAY))
                .map(Refusal::key)
                .contains("identity.refusal.ownGrant");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-15,2022-11-15,periodEmpty",
        "2022-12-01,2022-11-30,periodEmpty",
        "2022-01-01,2022-11-15,periodOver"
    })
    void refusesPeriodsWithoutAnyDayAhead(LocalDate from, LocalDate until, String reason) {
        assertThat(refusal(empty(), proposal(Role.UNIT_CLERK, OFFICE, AT_OFFICE, new GrantPeriod(from, until))))
                .isEqualTo("identity.refusal." + reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT_CLERK", "UNIT_HEAD"})
    void unitRolesNeedAnAssessedUnit(Role role) {
        assertThat(refusal(empty(), proposal(role, PROVINCE, AT_PROVINCE, OPEN)))
                .isEqualTo("identity.refusal.unitNotAssessed");
    }

    @ParameterizedTest
    @EnumSource(names = {"DISTRICT_CLERK", "DISTRICT_APPRAISER"})
    void districtRolesNeedADistrict(Role role) {
        assertThat(refusal(empty(), proposal(role, OFFICE, AT_OFFICE, OPEN)))
                .isEqualTo("identity.refusal.notADistrict");
    }

    @Test
    void refusesTheSameGrantTwiceOnOneDay() {
        var book = holding(grant(Role.UNIT_CLERK, OFFICE, OPEN), AT_OFFICE);
        assertThat(refusal(book, proposal(Role.UNIT_CLERK, OFFICE, AT_OFFICE, OPEN)))
                .isEqualTo("identity.refusal.twice");
    }

    @ParameterizedTest
    @CsvSource({"UNIT_CLERK,DISTRICT_APPRAISER", "UNIT_HEAD,DISTRICT_APPRAISER"})
    void nobodyAppraisesTheDistrictOfTheirOwnOffice(Role unitRole, Role appraiser) {
        assertThat(refusal(
                        holding(grant(unitRole, OFFICE, OPEN), AT_OFFICE),
                        proposal(appraiser, DISTRICT, AT_DISTRICT, OPEN)))
                .isEqualTo("identity.refusal.appraiserAndUnit");
        assertThat(refusal(
                        holding(grant(appraiser, DISTRICT, OPEN), AT_DISTRICT),
                        proposal(unitRole, OFFICE, AT_OFFICE, OPEN)))
                .isEqualTo("identity.refusal.appraiserAndUnit");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROV_APPRAISER", "COUNCIL"})
    void whoAppraisesTheProvinceHoldsNoUnitRoleInIt(Role appraiser) {
        assertThat(refusal(
                        holding(grant(Role.UNIT_HEAD, OFFICE, OPEN), AT_OFFICE),
                        proposal(appraiser, PROVINCE, AT_PROVINCE, OPEN)))
                .isEqualTo("identity.refusal.appraiserAndUnit");
    }

    @Test
    void relatedAtAnyTimeOfTheGrantIsRelated() {
        var moved = new GrantBook.Held(grant(Role.UNIT_CLERK, OFFICE, OPEN), List.of(ELSEWHERE, AT_OFFICE));
        assertThat(refusal(
                        new GrantBook(ACCOUNT, List.of(moved)),
                        proposal(Role.DISTRICT_APPRAISER, DISTRICT, AT_DISTRICT, OPEN)))
                .isEqualTo("identity.refusal.appraiserAndUnit");
    }

    @Test
    void appraiserAndUnitRoleMayFollowEachOther() {
        var past = grant(Role.UNIT_CLERK, OFFICE, new GrantPeriod(LocalDate.of(2021, 1, 1), TODAY));
        assertThat(holding(past, AT_OFFICE)
                        .objection(
                                proposal(Role.DISTRICT_APPRAISER, DISTRICT, AT_DISTRICT, new GrantPeriod(TODAY, null)),
                                ADMINISTRATOR,
                                TODAY))
                .isEmpty();
    }

    @Test
    void appraiserMayServeAUnitOfAnotherDistrict() {
        assertThat(holding(grant(Role.DISTRICT_APPRAISER, DISTRICT, OPEN), AT_DISTRICT)
                        .objection(proposal(Role.UNIT_CLERK, OFFICE_ELSEWHERE, ELSEWHERE, OPEN), ADMINISTRATOR, TODAY))
                .isEmpty();
    }

    @Test
    void clerkAndHeadOfOneUnitMayBeOnePerson() {
        assertThat(holding(grant(Role.UNIT_CLERK, OFFICE, OPEN), AT_OFFICE)
                        .objection(proposal(Role.UNIT_HEAD, OFFICE, AT_OFFICE, OPEN), ADMINISTRATOR, TODAY))
                .isEmpty();
    }

    @Test
    void nobodyEndsTheirOwnGrant() {
        var grant = grant(Role.ADMIN, PROVINCE, OPEN);
        assertThatThrownBy(() -> grant.end(ACCOUNT, "self", TODAY, NOW))
                .isInstanceOfSatisfying(
                        IllegalMoveException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.ownGrant"));
    }

    @Test
    void anEndedGrantIsNotEndedAgain() {
        var grant = grant(Role.UNIT_CLERK, OFFICE, OPEN);
        grant.end(ADMINISTRATOR, "quantri", TODAY, NOW);
        assertThatThrownBy(() -> grant.end(ADMINISTRATOR, "quantri", TODAY, NOW))
                .isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void anEndedGrantDoesNotHoldToday() {
        var grant = grant(Role.UNIT_CLERK, OFFICE, OPEN);
        grant.end(ADMINISTRATOR, "quantri", TODAY, NOW);
        assertThat(grant.period().contains(TODAY)).isFalse();
        assertThat(grant.period().contains(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void aGrantEndedBeforeItBeganNeverHolds() {
        var grant = grant(Role.UNIT_CLERK, OFFICE, new GrantPeriod(TODAY.plusDays(10), null));
        grant.end(ADMINISTRATOR, "quantri", TODAY, NOW);
        assertThat(grant.period().overlaps(OPEN)).isFalse();
    }

    private static String refusal(GrantBook book, GrantBook.Proposal proposal) {
        return book.objection(proposal, ADMINISTRATOR, TODAY).map(Refusal::key).orElse("none");
    }

    private static GrantBook empty() {
        return new GrantBook(ACCOUNT, List.of());
    }

    private static GrantBook holding(RoleGrant grant, UnitPath... paths) {
        return new GrantBook(ACCOUNT, List.of(new GrantBook.Held(grant, Arrays.asList(paths))));
    }

    private static GrantBook.Proposal proposal(Role role, GrantUnit unit, UnitPath path, GrantPeriod period) {
        return new GrantBook.Proposal(role, unit, List.of(path), period);
    }

    private static RoleGrant grant(Role role, GrantUnit unit, GrantPeriod period) {
        return new RoleGrant(1, "aaaaaaaaaa", ACCOUNT, role, unit.id(), period, "quantri", NOW);
    }

    private static GrantUnit unit(long id, String kind, boolean assessed) {
        return new GrantUnit(new UnitId(id), "U" + id, "Đơn vị " + id, kind, assessed);
    }
}
