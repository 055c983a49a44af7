package vn.vanhoacongso.browser;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.SeasonBuilder;
import vn.vanhoacongso.assessment.domain.Appraisal;
import vn.vanhoacongso.assessment.domain.AssessmentWorkflow;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Season;

/** A season with files in the stages whose pages the small demonstration may not show. */
@TestComponent
class StagedFiles {

    private static final String SUBMITTED = "HH-PNV";
    private static final String UNDER_APPRAISAL = "HH-PTP";
    private static final String AWAITING_COUNCIL = "HH-VP";

    private final SeasonBuilder seasons;
    private final AssessmentWorkflow workflow;
    private final Appraisal appraisal;

    StagedFiles(SeasonBuilder seasons, AssessmentWorkflow workflow, Appraisal appraisal) {
        this.seasons = seasons;
        this.workflow = workflow;
        this.appraisal = appraisal;
    }

    /** The tour's placeholders and what stands for them. */
    Map<String, String> places() {
        var season = seasons.withFullSet();
        seasons.submit(season, SUBMITTED);
        begin(season, UNDER_APPRAISAL);
        awaitCouncil(season, AWAITING_COUNCIL);
        return Map.of(
                Tour.SEASON, season.code(),
                Tour.APPRAISED, UNDER_APPRAISAL,
                Tour.SETTLED, AWAITING_COUNCIL);
    }

    /** Filled, appraised without a change, accepted. */
    void awaitCouncil(Season season, String unit) {
        begin(season, unit);
        var address = new FileAddress(season.code(), unit);
        var appraiser = appraiser(unit);
        for (var leaf : seasons.setOf(season, unit).leaves()) {
            appraisal.agree(address, leaf.code(), null, appraiser);
        }
        appraisal.finish(address, version(season, unit), appraiser);
        workflow.accept(address, version(season, unit), seasons.actor(Role.UNIT_HEAD, unit));
    }

    private void begin(Season season, String unit) {
        var address = new FileAddress(season.code(), unit);
        seasons.submit(season, unit);
        if (isOfDistrict(unit)) {
            workflow.forward(address, version(season, unit), seasons.actor(Role.DISTRICT_CLERK, "HH"));
        }
        appraisal.begin(address, version(season, unit), appraiser(unit));
    }

    private Actor appraiser(String unit) {
        return isOfDistrict(unit)
                ? seasons.actor(Role.DISTRICT_APPRAISER, "HH")
                : seasons.actor(Role.PROV_APPRAISER, "ND");
    }

    private static boolean isOfDistrict(String unit) {
        return unit.startsWith("HH-");
    }

    private long version(Season season, String unit) {
        return seasons.file(season, unit).version();
    }
}
