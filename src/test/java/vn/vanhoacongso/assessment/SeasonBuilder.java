package vn.vanhoacongso.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Grant;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.assessment.domain.AssessmentWorkflow;
import vn.vanhoacongso.assessment.domain.CellEntry;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.SeasonDates;
import vn.vanhoacongso.assessment.domain.SeasonOffice;
import vn.vanhoacongso.assessment.domain.SeasonRule;
import vn.vanhoacongso.assessment.domain.Sheet;
import vn.vanhoacongso.assessment.domain.TypedCell;
import vn.vanhoacongso.assessment.domain.UnitAssessment;
import vn.vanhoacongso.assessment.domain.UnitAssessments;
import vn.vanhoacongso.criteria.CriteriaSet;
import vn.vanhoacongso.criteria.CriteriaSets;
import vn.vanhoacongso.criteria.Input;
import vn.vanhoacongso.criteria.Leaf;
import vn.vanhoacongso.criteria.domain.CriteriaLoader;
import vn.vanhoacongso.organization.OrganisationChart;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.runtime.DemoData;
import vn.vanhoacongso.runtime.MovableClock;
import vn.vanhoacongso.shared.DemoPart;

/** Opens seasons and walks files through them by the portal's own use cases; every season is a new one. */
public class SeasonBuilder {

    private static final AtomicInteger CODES = new AtomicInteger(4000);
    private static final LocalDateTime NOW = LocalDateTime.of(2022, 11, 15, 9, 0);
    private static final List<String> KINDS =
            List.of("AGENCY", "DISTRICT", "COMMUNE", "SCHOOL", "HEALTH", "SERVICE", "ARMED_FORCES");

    private final DemoData data;
    private final CriteriaLoader loader;
    private final CriteriaSets sets;
    private final SeasonOffice office;
    private final OrganisationChart chart;
    private final UnitAssessments files;
    private final CellEntry entry;
    private final AssessmentWorkflow workflow;
    private final BusinessClock clock;
    private final MovableClock movable;

    SeasonBuilder(
            DemoData data,
            CriteriaLoader loader,
            CriteriaSets sets,
            SeasonOffice office,
            OrganisationChart chart,
            UnitAssessments files,
            CellEntry entry,
            AssessmentWorkflow workflow,
            BusinessClock clock,
            MovableClock movable) {
        this.data = data;
        this.loader = loader;
        this.sets = sets;
        this.office = office;
        this.chart = chart;
        this.files = files;
        this.entry = entry;
        this.workflow = workflow;
        this.clock = clock;
        this.movable = movable;
    }

    /** A running season in which every unit of the small demonstration scores itself by the full set. */
    public Season withFullSet() {
        return open("HC");
    }

    /** The same with the set of forty cells for points. */
    public Season withFortyCells() {
        return open("BON-MUOI");
    }

    public Season open(String setCode) {
        data.load(DemoPart.Size.SMALL);
        movable.moveTo(NOW);
        loader.load(Map.of("BON-MUOI.yml", fortyCells()));
        var set = sets.require(setCode, "2021");
        var code = Integer.toString(CODES.incrementAndGet());
        var today = clock.today();
        var until = today.plusDays(15).atTime(17, 0).atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        var dates = new SeasonDates(today.minusDays(14), today.minusDays(1), until.toInstant(), 7);
        var season = office.prepare(code, "Năm " + code, dates, true, rules(set), List.of());
        office.open(code, "test");
        return season;
    }

    private static List<SeasonRule> rules(CriteriaSet set) {
        var rules = new ArrayList<SeasonRule>();
        for (var kind : KINDS) {
            rules.add(new SeasonRule(kind, "DISTRICT", set.id(), AppraiserLevel.DISTRICT, true));
            rules.add(new SeasonRule(kind, "PROVINCE", set.id(), AppraiserLevel.PROVINCE, false));
        }
        return rules;
    }

    private static String fortyCells() {
        try {
            return new ClassPathResource("criteria/BON-MUOI.yml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A person with one role at one unit, without an account. */
    public Actor actor(Role role, String unitCode) {
        data.load(DemoPart.Size.SMALL);
        var unit = chart.require(unitCode, clock.today());
        var grant = new Grant(1, role, unit.id(), unit.code(), unit.name(), unit.path());
        return new Actor(1, "thu." + role.name().toLowerCase(), "Trần Thị Thử", grant, List.of(grant));
    }

    public static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(actor, "", "ROLE_" + actor.role()));
    }

    public UnitAssessment file(Season season, String unit) {
        return files.findByAddress(season.code(), unit).orElseThrow();
    }

    public CriteriaSet setOf(Season season, String unit) {
        return sets.require(file(season, unit).criteriaSet());
    }

    public Sheet sheet(Season season, String unit) {
        return entry.sheet(file(season, unit));
    }

    /** The text a cell holds now, as typed. */
    public String raw(Season season, String unit, String cell) {
        var found = sheet(season, unit).cells().get(cell);
        return found == null ? "" : found.raw();
    }

    /** How often the cell was written; 0 before the first time. */
    public long version(Season season, String unit, String cell) {
        var found = sheet(season, unit).cells().get(cell);
        return found == null ? 0 : found.version();
    }

    public void type(Season season, String unit, String cell, String text, Actor actor) {
        var version = version(season, unit, cell);
        entry.save(
                new FileAddress(season.code(), unit),
                List.of(new TypedCell(cell, text, version, UUID.randomUUID())),
                actor);
    }

    /** Fills every leaf of the unit and explains in a note where evidence is asked for. */
    public void fill(Season season, String unit) {
        var cells = new ArrayList<TypedCell>();
        for (var leaf : setOf(season, unit).leaves()) {
            if (leaf.source() == Leaf.Source.UNIT) {
                leaf.measure().inputs().forEach(input -> cells.add(cell(leaf.cell(input), value(input))));
                cells.add(cell(leaf.code() + "/" + Sheet.NOTE, "Lưu tại văn thư."));
            }
        }
        entry.save(new FileAddress(season.code(), unit), cells, actor(Role.UNIT_CLERK, unit));
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

    /** Filled and handed to the head. */
    public void askApproval(Season season, String unit) {
        fill(season, unit);
        var address = new FileAddress(season.code(), unit);
        workflow.askApproval(address, file(season, unit).version(), actor(Role.UNIT_CLERK, unit));
    }

    /** The same and sent by the head. */
    public void submit(Season season, String unit) {
        askApproval(season, unit);
        var address = new FileAddress(season.code(), unit);
        workflow.submit(address, file(season, unit).version(), actor(Role.UNIT_HEAD, unit));
    }
}
