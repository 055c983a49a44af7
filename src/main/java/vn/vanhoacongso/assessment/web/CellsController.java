package vn.vanhoacongso.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.shared.Vietnamese;

/** Takes cells from the entry script, a few at a time, and says of each what became of it. */
@RestController
class CellsController {

    private final FileDoor door;
    private final CellEntry entry;
    private final Clock system;

    CellsController(FileDoor door, CellEntry entry, Clock system) {
        this.door = door;
        this.entry = entry;
        this.system = system;
    }

    @PostMapping(
            path = "/cham-diem/{season}/{unit}/o",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CellAnswer create(
            @PathVariable String season,
            @PathVariable String unit,
            HttpServletRequest request,
            Actor actor,
            Locale locale)
            throws IOException {
        var open = door.open(season, unit, actor);
        var outcomes = entry.save(open.address(), SentJson.read(request.getInputStream()), actor);
        var time = Vietnamese.time(system.instant());
        return CellAnswer.of(outcomes, entry.sheet(open.file()), door.words(locale), time);
    }

    @ExceptionHandler(SentJson.UnreadableCells.class)
    ResponseEntity<Map<String, Object>> refuse(SentJson.UnreadableCells refused, Locale locale) {
        var sentence = door.words(locale).of(refused.key());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("status", 400, "message", sentence));
    }
}
