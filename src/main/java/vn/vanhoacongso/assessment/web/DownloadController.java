package vn.vanhoacongso.assessment.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.EvidenceDesk;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.file.StoredFiles;

/** Hands evidence out, always as a file to save and never as something to run in the portal's name. */
@RestController
class DownloadController {

    private final EvidenceDesk desk;
    private final StoredFiles stored;

    DownloadController(EvidenceDesk desk, StoredFiles stored) {
        this.desk = desk;
        this.stored = stored;
    }

    @GetMapping("/cham-diem/{season}/{unit}/tep/{piece}")
    ResponseEntity<Resource> show(
            @PathVariable String season, @PathVariable String unit, @PathVariable String piece, Actor actor) {
        var evidence = desk.require(new FileAddress(season, unit), piece, actor);
        var bytes = stored.require(evidence.sha256());
        var disposition = ContentDisposition.attachment()
                .filename(evidence.fileName().value(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(bytes.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(stored.open(evidence.sha256()));
    }
}
