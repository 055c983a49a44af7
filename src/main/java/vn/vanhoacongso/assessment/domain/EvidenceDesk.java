package vn.vanhoacongso.assessment.domain;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.AssessmentEvent;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.file.FileName;
import vn.vanhoacongso.file.StoredFile;
import vn.vanhoacongso.file.StoredFiles;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.Vietnamese;

/** Adds evidence to leaves, lets one file back several, and takes it away while the unit is still at work. */
@Service
public class EvidenceDesk {

    private final Seasons seasons;
    private final UnitAssessments files;
    private final EvidenceFolder folder;
    private final StoredFiles stored;
    private final CriteriaSets sets;
    private final BusinessClock office;
    private final ApplicationEventPublisher events;

    EvidenceDesk(
            Seasons seasons,
            UnitAssessments files,
            EvidenceFolder folder,
            StoredFiles stored,
            CriteriaSets sets,
            BusinessClock office,
            ApplicationEventPublisher events) {
        this.seasons = seasons;
        this.files = files;
        this.folder = folder;
        this.stored = stored;
        this.sets = sets;
        this.office = office;
        this.events = events;
    }

    /** Links bytes that are already safe in the store to a leaf. */
    @Transactional
    public void add(
            FileAddress address, String leafCode, StoredFile bytes, FileName name, DocumentPlace place, Actor actor) {
        var file = openFile(address, actor);
        requireLeaf(file, leafCode);
        link(file, leafCode, bytes, name, place, actor);
    }

    /** Lets a file already given for one leaf back another one. */
    @Transactional
    public void reuse(FileAddress address, String leafCode, String publicId, DocumentPlace place, Actor actor) {
        var file = openFile(address, actor);
        requireLeaf(file, leafCode);
        var known = find(file, publicId);
        var bytes = stored.require(known.sha256());
        link(file, leafCode, bytes, known.fileName(), place, actor);
    }

    @Transactional
    public void remove(FileAddress address, String leafCode, String publicId, Actor actor) {
        var file = openFile(address, actor);
        var piece = find(file, publicId);
        if (!piece.leafCode().equals(leafCode)) {
            throw new NotFoundException("evidence " + publicId);
        }
        folder.delete(piece);
        tell(file, "EVIDENCE_REMOVED", piece, actor);
    }

    /** A piece of evidence for a download; whoever may see the file may see its evidence. */
    @Transactional(readOnly = true)
    public Evidence require(FileAddress address, String publicId, Actor actor) {
        return find(files.require(address.season(), address.unit(), actor), publicId);
    }

    @Transactional(readOnly = true)
    public List<Evidence> of(UnitAssessment file) {
        return folder.of(file.id().value());
    }

    private void link(
            UnitAssessment file, String leafCode, StoredFile bytes, FileName name, DocumentPlace place, Actor actor) {
        var already = folder.of(file.id().value()).stream()
                .filter(piece ->
                        piece.leafCode().equals(leafCode) && piece.sha256().equals(bytes.sha256()))
                .findFirst();
        if (already.isPresent()) {
            already.get().describe(place);
            folder.save(already.get());
            return;
        }
        var piece = folder.save(new Evidence(
                EvidenceKey.of(folder.nextId()),
                file.id(),
                leafCode,
                bytes,
                name,
                place,
                Mover.of(actor, office.now())));
        tell(file, "EVIDENCE_ADDED", piece, actor);
    }

    private UnitAssessment openFile(FileAddress address, Actor actor) {
        var season = seasons.require(address.season());
        var file = files.requireLocked(season, address.unit(), actor);
        new Permissions(actor, file).requireEntry();
        if (!season.acceptsEntries(office.now())) {
            throw new IllegalMoveException("assessment.cell.afterDeadline", Vietnamese.moment(season.deadline()));
        }
        if (!file.stage().isOpenForEntry()) {
            throw new IllegalMoveException("assessment.cell.sent");
        }
        return file;
    }

    private void requireLeaf(UnitAssessment file, String leafCode) {
        if (sets.require(file.criteriaSet()).leaf(leafCode).isEmpty()) {
            throw new NotFoundException("leaf " + leafCode);
        }
    }

    private Evidence find(UnitAssessment file, String publicId) {
        return folder.find(file.id().value(), publicId)
                .orElseThrow(() -> new NotFoundException("evidence " + publicId));
    }

    private void tell(UnitAssessment file, String action, Evidence piece, Actor actor) {
        events.publishEvent(new AssessmentEvent.EvidenceChanged(
                file.id(),
                file.subject(),
                action,
                actor.account(),
                piece.leafCode() + " " + piece.fileName().value()));
    }
}
