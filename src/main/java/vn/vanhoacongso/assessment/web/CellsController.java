package vn.vanhoacongso.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;

/** Takes cells from the entry script, a few at a time, and says of each what became of it. */
@RestController
class CellsController {

    private final FileDoor door;
    private final CellEntry entry;
    private final BusinessClock office;

    CellsController(FileDoor door, CellEntry entry, BusinessClock office) {
        this.door = door;
        this.entry = entry;
        this.office = office;
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
        var time = Vietnamese.time(office.now());
        return CellAnswer.of(outcomes, entry.sheet(open.file()), door.words(locale), time);
    }
}
