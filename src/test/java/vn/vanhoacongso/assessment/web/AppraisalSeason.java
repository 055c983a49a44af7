package vn.vanhoacongso.assessment.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.Appraisal;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.assessment.domain.AssessmentWorkflow;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.assessment.domain.Deadlines;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.SeasonDates;
import vn.vanhoacongso.assessment.domain.SeasonOffice;
import vn.vanhoacongso.assessment.domain.SeasonRule;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.assessment.domain.Stage;
import vn.vanhoacongso.assessment.domain.TypedCell;
import vn.vanhoacongso.assessment.domain.UnitAssessment;
import vn.vanhoacongso.assessment.domain.UnitAssessments;
import vn.vanhoacongso.assessment.domain.UsualRules;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.organization.OrganisationChart;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.runtime.MovableClock;
import vn.vanhoacongso.shared.DemoPart;
import vn.vanhoacongso.shared.Vietnamese;

/** Leads files of a fresh season to the stages on which appraisers and the council work, by the portal's use cases. */
@TestComponent
public class AppraisalSeason {

    private static final AtomicInteger CODES = new AtomicInteger(6000);
    private static final LocalDateTime NOW = LocalDateTime.of(2022, 11, 15, 9, 0);

    private final DemoData data;
    private final MovableClock clock;
    private final CriteriaSets sets;
    private final OrganisationChart chart;
    private final SeasonOffice office;
    private final UnitAssessments files;
    private final CellEntry entry;
    private final AssessmentWorkflow workflow;
    private final Appraisal appraisal;
    private final Deadlines deadlines;

    private String code = "";

    AppraisalSeason(
            DemoData data,
            MovableClock clock,
            CriteriaSets sets,
            OrganisationChart chart,
            SeasonOffice office,
            UnitAssessments files,
            CellEntry entry,
            AssessmentWorkflow workflow,
            Appraisal appraisal,
            Deadlines deadlines) {
        this.data = data;
        this.clock = clock;
        this.sets = sets;
        this.chart = chart;
        this.office = office;
        this.files = files;
        this.entry = entry;
        this.workflow = workflow;
        this.appraisal = appraisal;
        this.deadlines = deadlines;
    }

    /** Opens a new season in which everybody scores the given set. */
    public String open(String set) {
        data.load(DemoPart.Size.SMALL);
        clock.moveTo(NOW);
        code = Integer.toString(CODES.incrementAndGet());
        var until = NOW.plusDays(15).atZone(Vietnamese.ZONE).toInstant();
        var today = NOW.toLocalDate();
        var rules = new ArrayList<SeasonRule>();
        UsualRules.rules()
                .forEach(rule -> rules.add(new SeasonRule(
                        rule.unitKind(),
                        rule.withinKind(),
                        sets.require(set, "2021").id(),
                        rule.level(),
                        rule.districtCheck())));
        office.prepare(
                code,
                "Năm " + code,
                new SeasonDates(today, today.minusDays(1), until, 5),
                true,
                rules,
                UsualRules.bands());
        office.open(code, "test");
        return code;
    }

    public String code() {
        return code;
    }

    /** A person with one role at one unit, without an account; a season has to be open. */
    public Actor actor(Role role, String unitCode) {
        var unit = chart.require(unitCode, NOW.toLocalDate());
        var grant = new Grant(1, role, unit.id(), unit.code(), unit.name(), unit.path());
        return new Actor(1, "thu." + role.name().toLowerCase(), "Trần Thị Thử", grant, List.of(grant));
    }

    public static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(actor, "", "ROLE_" + actor.role()));
    }

    public UnitAssessment file(String unit) {
        return files.findByAddress(code, unit).orElseThrow();
    }

    public FileAddress address(String unit) {
        return new FileAddress(code, unit);
    }

    public List<Leaf> leaves(String unit) {
        return sets.require(file(unit).criteriaSet()).leaves();
    }

    public AppraisalSeason submitted(String unit) {
        var clerk = actor(Role.UNIT_CLERK, unit);
        var cells = new ArrayList<TypedCell>();
        for (var leaf : leaves(unit)) {
            if (leaf.source() == Leaf.Source.UNIT) {
                leaf.measure().inputs().forEach(input -> cells.add(cell(leaf.cell(input), value(input))));
                cells.add(cell(leaf.code() + "/" + Sheet.NOTE, "Lưu tại văn thư."));
            }
        }
        entry.save(address(unit), cells, clerk);
        workflow.askApproval(address(unit), file(unit).version(), clerk);
        workflow.submit(address(unit), file(unit).version(), actor(Role.UNIT_HEAD, unit));
        return this;
    }

    /** Waits for its appraiser: where a district looks first, it has. */
    public AppraisalSeason waiting(String unit) {
        submitted(unit);
        if (file(unit).hasDistrictCheck()) {
            workflow.forward(address(unit), file(unit).version(), actor(Role.DISTRICT_CLERK, district(unit)));
        }
        return this;
    }

    public AppraisalSeason underAppraisal(String unit) {
        waiting(unit);
        appraisal.begin(address(unit), file(unit).version(), appraiser(unit));
        return this;
    }

    public AppraisalSeason appraised(String unit) {
        underAppraisal(unit);
        leaves(unit).forEach(leaf -> appraisal.agree(address(unit), leaf.code(), null, appraiser(unit)));
        appraisal.finish(address(unit), file(unit).version(), appraiser(unit));
        return this;
    }

    public AppraisalSeason awaitingCouncil(String unit) {
        appraised(unit);
        workflow.accept(address(unit), file(unit).version(), actor(Role.UNIT_HEAD, unit));
        return this;
    }

    /** The deadline passes: what was not sent is overdue. */
    public AppraisalSeason afterDeadline() {
        clock.moveTo(NOW.plusDays(16));
        deadlines.run();
        return this;
    }

    public Stage stage(String unit) {
        return file(unit).stage();
    }

    public Actor appraiser(String unit) {
        return file(unit).appraiserLevel() == AppraiserLevel.DISTRICT
                ? actor(Role.DISTRICT_APPRAISER, district(unit))
                : actor(Role.PROV_APPRAISER, "ND");
    }

    private static String district(String unit) {
        return unit.substring(0, unit.indexOf('-'));
    }

    private static TypedCell cell(String name, String text) {
        return new TypedCell(name, text, 0, UUID.randomUUID());
    }

    private static String value(Input input) {
        return switch (input.kind()) {
            case INTEGER, DECIMAL, CHECK -> "1";
            case CHOICE -> input.choices().getFirst().value();
        };
    }
}
