package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.LeafScore;
import vn.vanhoacongso.criteria.Reading;
import vn.vanhoacongso.criteria.TypedInput;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.Vietnamese;

/** Saves what is typed, cell by cell: nothing is refused without being kept, nothing is counted twice. */
@Service
public class CellEntry {

    private static final int LONGEST_NOTE = 2_000;

    private final Seasons seasons;
    private final UnitAssessments files;
    private final CriteriaSets sets;
    private final CellBook book;
    private final SheetScores scores;
    private final BusinessClock office;

    CellEntry(
            Seasons seasons,
            UnitAssessments files,
            CriteriaSets sets,
            CellBook book,
            SheetScores scores,
            BusinessClock office) {
        this.seasons = seasons;
        this.files = files;
        this.sets = sets;
        this.book = book;
        this.scores = scores;
        this.office = office;
    }

    /** Takes the texts in order, answers each, and stores points and totals that follow, all in one transaction. */
    @Transactional
    public List<CellOutcome> save(FileAddress address, List<TypedCell> typed, Actor actor) {
        var season = seasons.require(address.season());
        var file = files.requireLocked(season, address.unit(), actor);
        var permissions = new Permissions(actor, file);
        permissions.requireEntry();
        var sheet = new Sheet(sets.require(file.criteriaSet()), new HashMap<>(book.of(file.id())));
        var lock = lock(season, file);
        var pen = new Pen(
                file, sheet, actor, permissions.isOnBehalf(), OffsetDateTime.ofInstant(office.now(), ZoneOffset.UTC));
        var outcomes = new ArrayList<CellOutcome>();
        for (var cell : typed) {
            outcomes.add(lock == null ? pen.take(cell) : pen.refuse(cell, lock));
        }
        if (!pen.touched.isEmpty()) {
            settle(file, sheet, pen, actor);
        }
        return outcomes;
    }

    private @Nullable Lock lock(Season season, UnitAssessment file) {
        if (!season.acceptsEntries(office.now())) {
            return new Lock("assessment.cell.afterDeadline", List.of(Vietnamese.moment(season.deadline())));
        }
        return file.stage().isOpenForEntry() ? null : new Lock("assessment.cell.sent", List.of());
    }

    private void settle(UnitAssessment file, Sheet sheet, Pen pen, Actor actor) {
        var all = sheet.scores();
        var changed = new HashMap<String, LeafScore>();
        pen.touched.forEach(leaf -> changed.put(leaf.code(), sheet.score(leaf)));
        scores.storeSelf(file.id(), sheet.set(), changed, all);
        book.progress(file.id(), sheet.done(), sheet.problems(), pen.last, pen.at);
        if (file.stage() == Stage.NOT_STARTED) {
            file.start(Mover.of(actor, office.now()));
            files.save(file);
        }
    }

    private record Lock(String key, List<String> arguments) {}

    /** The hand that writes into one file during one request. */
    private final class Pen {

        private final UnitAssessment file;
        private final Sheet sheet;
        private final Actor actor;
        private final boolean onBehalf;
        private final OffsetDateTime at;
        private final Set<Leaf> touched = new LinkedHashSet<>();
        private String last = "";

        private Pen(UnitAssessment file, Sheet sheet, Actor actor, boolean onBehalf, OffsetDateTime at) {
            this.file = file;
            this.sheet = sheet;
            this.actor = actor;
            this.onBehalf = onBehalf;
            this.at = at;
        }

        private CellOutcome take(TypedCell typed) {
            var place = sheet.place(typed.cell());
            if (place.isEmpty() || place.get().leaf().source() != Leaf.Source.UNIT) {
                return new CellOutcome.Gone(typed.cell());
            }
            var before = book.operation(file.id(), typed.operation());
            if (before.isPresent()) {
                return again(typed, place.get(), before.get());
            }
            var current = sheet.cells().get(typed.cell());
            var version = current == null ? 0 : current.version();
            if (current != null && version != typed.version() && !current.raw().equals(typed.raw())) {
                book.remember(file.id(), typed.operation(), true, cell(typed, null, version), actor.account(), at);
                return conflict(typed, current);
            }
            return write(typed, place.get(), version + 1);
        }

        private CellOutcome write(TypedCell typed, Sheet.Place place, long version) {
            var reading = read(place, typed.raw());
            var value = reading instanceof Reading.Accepted accepted ? accepted.normalized() : null;
            var cell = cell(typed, value, version);
            book.write(file.id(), cell, actor.account(), at);
            book.remember(file.id(), typed.operation(), false, cell, actor.account(), at);
            sheet.cells().put(typed.cell(), cell);
            touched.add(place.leaf());
            last = typed.cell();
            return answer(typed, reading, version);
        }

        private CellOutcome again(TypedCell typed, Sheet.Place place, CellBook.Operation before) {
            var current = sheet.cells().get(typed.cell());
            if (before.conflict() && current != null) {
                return conflict(typed, current);
            }
            return answer(typed, read(place, before.raw()), before.version());
        }

        private CellOutcome refuse(TypedCell typed, Lock lock) {
            var before = book.operation(file.id(), typed.operation());
            var place = sheet.place(typed.cell());
            if (before.isPresent() && place.isPresent()) {
                return again(typed, place.get(), before.get());
            }
            return new CellOutcome.Locked(typed.cell(), lock.key(), lock.arguments());
        }

        private Cell cell(TypedCell typed, @Nullable String value, long version) {
            return new Cell(typed.cell(), typed.raw(), value, version, actor.name(), at.toInstant(), onBehalf);
        }

        private static CellOutcome conflict(TypedCell typed, Cell current) {
            Instant when = current.savedAt();
            return new CellOutcome.Conflict(
                    typed.cell(), current.version(), current.raw(), current.savedByName(), when, typed.raw());
        }

        private static CellOutcome answer(TypedCell typed, Reading reading, long version) {
            return switch (reading) {
                case Reading.Empty() -> new CellOutcome.Saved(typed.cell(), version, "");
                case Reading.Accepted(var normalized, var shown) -> new CellOutcome.Saved(typed.cell(), version, shown);
                case Reading.Refused(var key, var arguments) ->
                    new CellOutcome.Invalid(typed.cell(), version, typed.raw(), key, arguments);
            };
        }
    }

    private static Reading read(Sheet.Place place, String raw) {
        if (place.input().isPresent()) {
            return TypedInput.read(place.input().get(), raw);
        }
        var text = Vietnamese.clean(raw);
        if (text.length() > LONGEST_NOTE) {
            return new Reading.Refused(
                    "assessment.note.tooLong", List.of(place.leaf().code(), Vietnamese.count(LONGEST_NOTE)));
        }
        return text.isEmpty() ? new Reading.Empty() : new Reading.Accepted(text, text);
    }

    /** The sheet of a file for a page, as it stands now. */
    @Transactional(readOnly = true)
    public Sheet sheet(UnitAssessment file) {
        return new Sheet(sets.require(file.criteriaSet()), Map.copyOf(book.of(file.id())));
    }
}
