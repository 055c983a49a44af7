package vn.vanhoacongso.assessment.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.shared.NotFoundException;

/** The files of all seasons; the only way to one is through the actor who asks. */
public interface UnitAssessments extends Repository<UnitAssessment, Long> {

    /** Roles that work on files; the others see totals and published results elsewhere. */
    Set<Role> READERS = Set.of(
            Role.UNIT_CLERK,
            Role.UNIT_HEAD,
            Role.DISTRICT_CLERK,
            Role.DISTRICT_APPRAISER,
            Role.PROV_APPRAISER,
            Role.COUNCIL,
            Role.AUDITOR);

    UnitAssessment save(UnitAssessment file);

    List<UnitAssessment> saveAll(Iterable<UnitAssessment> files);

    @Query(value = "select nextval('assessment.unit_assessment_seq')", nativeQuery = true)
    long nextId();

    @Query("select file from UnitAssessment file, Season season"
            + " where file.seasonId = season.id and season.code = :season and file.unit.code = :unit")
    Optional<UnitAssessment> findByAddress(String season, String unit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select file from UnitAssessment file where file.seasonId = :season and file.unit.code = :unit")
    Optional<UnitAssessment> lock(long season, String unit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select file from UnitAssessment file where file.seasonId = :season and file.stage in :stages order by file.id")
    List<UnitAssessment> lockAll(long season, Set<Stage> stages);

    @Query("select count(file) from UnitAssessment file where file.seasonId = :season and file.stage in :stages")
    long count(long season, Set<Stage> stages);

    @Query(
            "select file from UnitAssessment file where file.stage = :stage and file.acceptUntil < :today order by file.id")
    List<UnitAssessment> acceptedBySilence(Stage stage, LocalDate today);

    /** The file at an address, if this actor may look at files of that unit; otherwise it does not exist. */
    default UnitAssessment require(String season, String unit, Actor actor) {
        return visible(findByAddress(season, unit), season, unit, actor);
    }

    /** The same, locked until the transaction ends: saving cells and moving wait for each other. */
    default UnitAssessment requireLocked(Season season, String unit, Actor actor) {
        return visible(lock(season.id().value(), unit), season.code(), unit, actor);
    }

    private static UnitAssessment visible(Optional<UnitAssessment> found, String season, String unit, Actor actor) {
        return found.filter(file ->
                        actor.isAny(READERS) && actor.answersFor(file.unit().path()))
                .orElseThrow(() -> new NotFoundException("file " + season + "/" + unit));
    }
}
