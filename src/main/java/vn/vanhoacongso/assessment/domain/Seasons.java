package vn.vanhoacongso.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.vanhoacongso.shared.NotFoundException;

/** The seasons there are; newest first. */
public interface Seasons extends Repository<Season, Long> {

    Season save(Season season);

    /** Written at once, for rows of plain SQL that refer to it. */
    Season saveAndFlush(Season season);

    Optional<Season> findByCode(String code);

    Optional<Season> findById(long id);

    @Query("select season from Season season order by season.selfScoringFrom desc, season.code desc")
    List<Season> newestFirst();

    @Query(value = "select nextval('assessment.season_seq')", nativeQuery = true)
    long nextId();

    default Season require(String code) {
        return findByCode(code).orElseThrow(() -> new NotFoundException("season " + code));
    }

    default Season require(long id) {
        return findById(id).orElseThrow(() -> new NotFoundException("season " + id));
    }
}
