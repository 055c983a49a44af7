package vn.vanhoacongso.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All evidence there is, found through the file it belongs to. */
public interface EvidenceFolder extends Repository<Evidence, Long> {

    Evidence save(Evidence evidence);

    void delete(Evidence evidence);

    @Query("select piece from Evidence piece where piece.assessmentId = :file order by piece.leafCode, piece.id")
    List<Evidence> of(long file);

    @Query("select piece from Evidence piece where piece.assessmentId = :file and piece.publicId = :publicId")
    Optional<Evidence> find(long file, String publicId);

    @Query(value = "select nextval('assessment.evidence_seq')", nativeQuery = true)
    long nextId();
}
