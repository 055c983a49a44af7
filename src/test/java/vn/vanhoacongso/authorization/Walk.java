package vn.vanhoacongso.authorization;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.Appraisal;
import vn.vanhoacongso.assessment.domain.AssessmentWorkflow;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.assessment.domain.DocumentPlace;
import vn.vanhoacongso.assessment.domain.EvidenceDesk;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.LeafVerdict;
import vn.vanhoacongso.assessment.domain.Settlement;
import vn.vanhoacongso.assessment.domain.TypedCell;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.file.FileName;
import vn.vanhoacongso.file.StoredFiles;
import vn.vanhoacongso.organization.OrganisationChart;

/** Leads one file to the stage of its season and leaves a marker with the unit's code in every text on the way. */
@TestComponent
class Walk {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    private final JdbcClient database;
    private final OrganisationChart chart;
    private final CriteriaSets sets;
    private final CellEntry entry;
    private final EvidenceDesk desk;
    private final StoredFiles stored;
    private final AssessmentWorkflow workflow;
    private final Appraisal appraisal;
    private final Settlement settlement;

    Walk(
            JdbcClient database,
            OrganisationChart chart,
            CriteriaSets sets,
            CellEntry entry,
            EvidenceDesk desk,
            StoredFiles stored,
            AssessmentWorkflow workflow,
            Appraisal appraisal,
            Settlement settlement) {
        this.database = database;
        this.chart = chart;
        this.sets = sets;
        this.entry = entry;
        this.desk = desk;
        this.stored = stored;
        this.workflow = workflow;
        this.appraisal = appraisal;
        this.settlement = settlement;
    }

    void lead(Season season, String unit) {
        var file = new File(new FileAddress(season.code(), unit), unit);
        file.fill();
        file.goBackOnce();
        var provincial = !unit.matches("(HH|YY)-.*");
        if (season.reaches(Season.PENDING_HEAD)) {
            file.move((address, version) -> workflow.askApproval(address, version, file.clerk));
        }
        if (season.reaches(Season.SUBMITTED)) {
            file.move((address, version) -> workflow.submit(address, version, file.head));
        }
        if (season.reaches(Season.DISTRICT_CHECKED) && !provincial) {
            var district = somebody(Role.DISTRICT_CLERK, unit.substring(0, 2));
            file.move((address, version) -> workflow.forward(address, version, district));
        }
        if (season.reaches(Season.UNDER_APPRAISAL)) {
            file.appraise(
                    provincial
                            ? somebody(Role.PROV_APPRAISER, "ND")
                            : somebody(Role.DISTRICT_APPRAISER, unit.substring(0, 2)),
                    season.reaches(Season.APPRAISED_R1));
        }
        if (season.reaches(Season.AWAITING_COUNCIL)) {
            file.move((address, version) -> workflow.accept(address, version, file.head));
        }
        if (season.reaches(Season.FINALIZED)) {
            var council = somebody(Role.COUNCIL, "ND");
            file.move((address, version) -> settlement.settle(address, version, file.marker("minutes"), council));
        }
    }

    /** The units that have a file in a season. */
    List<String> enrolled(Season season) {
        return database.sql("""
                        select f.unit_code from assessment.unit_assessment f
                        join assessment.season s on s.id = f.season_id where s.code = :season order by f.unit_code""")
                .param("season", season.code())
                .query(String.class)
                .list();
    }

    Actor somebody(Role role, String unitCode) {
        var unit = chart.require(unitCode, DAY);
        var grant = new Grant(1, role, unit.id(), unit.code(), unit.name(), unit.path());
        return new Actor(1, "fixture", "Người dựng", grant, List.of(grant));
    }

    long version(String season, String unit) {
        return database.sql("""
                        select f.version from assessment.unit_assessment f
                        join assessment.season s on s.id = f.season_id where s.code = :season and f.unit_code = :unit""")
                .param("season", season)
                .param("unit", unit)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** One file on its way. */
    private final class File {

        private final FileAddress address;
        private final String unit;
        private final Actor clerk;
        private final Actor head;

        private File(FileAddress address, String unit) {
            this.address = address;
            this.unit = unit;
            this.clerk = somebody(Role.UNIT_CLERK, unit);
            this.head = somebody(Role.UNIT_HEAD, unit);
        }

        private String marker(String field) {
            return Markers.of(unit, field);
        }

        private void fill() {
            var cells = new ArrayList<TypedCell>();
            for (var leaf : leaves()) {
                cells.add(new TypedCell(leaf.cell(leaf.measure().inputs().getFirst()), "1,5", 0, UUID.randomUUID()));
                cells.add(new TypedCell(leaf.code() + "/note", marker("note"), 0, UUID.randomUUID()));
            }
            entry.save(address, cells, clerk);
            var pdf = ("%PDF-1.4\n% " + marker("bytes") + "\n").getBytes(StandardCharsets.UTF_8);
            var name = FileName.of(marker("evidence") + ".pdf");
            var place = new DocumentPlace(marker("number"), marker("symbol"), DAY, marker("section"), "1");
            desk.add(address, "A1.1", stored.store(new ByteArrayInputStream(pdf), name), name, place, clerk);
        }

        private void goBackOnce() {
            move((to, version) -> workflow.askApproval(to, version, clerk));
            move((to, version) -> workflow.returnToDraft(to, version, marker("reason"), head));
        }

        private void appraise(Actor appraiser, boolean finished) {
            move((to, version) -> appraisal.begin(to, version, appraiser));
            leaves().forEach(leaf -> appraisal.agree(address, leaf.code(), null, appraiser));
            appraisal.decide(address, "A1.1", verdict(), appraiser);
            if (finished) {
                move((to, version) -> appraisal.finish(to, version, appraiser));
            }
        }

        private LeafVerdict verdict() {
            return LeafVerdict.points(new BigDecimal("0.75"), leaves().getFirst(), marker("verdict"));
        }

        private List<Leaf> leaves() {
            return sets.require("RUT-GON", "2021").leaves();
        }

        private void move(ObjLongConsumer<FileAddress> step) {
            step.accept(address, version(address.season(), unit));
        }
    }
}
