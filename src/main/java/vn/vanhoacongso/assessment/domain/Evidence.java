package vn.vanhoacongso.assessment.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.assessment.UnitAssessmentId;
import vn.vanhoacongso.file.FileName;
import vn.vanhoacongso.file.StoredFile;

/** A stored file that backs one leaf of one unit's file; the same bytes may back several leaves. */
@Entity
@Table(schema = "assessment", name = "evidence")
public class Evidence {

    @Id
    private long id;

    private String publicId;
    private long assessmentId;
    private String leafCode;

    private String sha256;

    private String fileName;

    /** Read back as null where every part of it is unknown. */
    @Embedded
    private @Nullable DocumentPlace place;

    private String addedBy;
    private Instant addedAt;

    @Version
    private @Nullable Long version;

    protected Evidence() {}

    Evidence(
            EvidenceKey key,
            UnitAssessmentId file,
            String leafCode,
            StoredFile stored,
            FileName name,
            DocumentPlace place,
            Mover by) {
        this.id = key.id();
        this.publicId = key.publicId();
        this.assessmentId = file.value();
        this.leafCode = leafCode;
        this.sha256 = stored.sha256();
        this.fileName = name.value();
        this.place = place;
        this.addedBy = by.account();
        this.addedAt = by.businessTime();
    }

    /** The same bytes given again for the same leaf: what was said of them the last time holds. */
    void describe(DocumentPlace again) {
        this.place = again;
    }

    public String publicId() {
        return publicId;
    }

    public UnitAssessmentId file() {
        return new UnitAssessmentId(assessmentId);
    }

    public String leafCode() {
        return leafCode;
    }

    public String sha256() {
        return sha256;
    }

    public FileName fileName() {
        return new FileName(fileName);
    }

    /** Hibernate reads an embedded value whose columns are all empty as none at all. */
    public DocumentPlace place() {
        return Objects.requireNonNullElseGet(place, DocumentPlace::unknown);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
