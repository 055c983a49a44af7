package vn.vanhoacongso.assessment.web;

import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.FileAddress;
import vn.vanhoacongso.assessment.domain.Permissions;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.assessment.domain.UnitAssessment;
import vn.vanhoacongso.shared.Vietnamese;

/** One file as the person in front of it may use it at this moment. */
record OpenFile(Season season, UnitAssessment file, Actor actor, boolean seasonAccepts) {

    Permissions permissions() {
        return new Permissions(actor, file);
    }

    FileAddress address() {
        return new FileAddress(season.code(), file.unit().code());
    }

    /** Role, stage and deadline let this person type. */
    boolean isWritable() {
        return permissions().mayEnter() && seasonAccepts && file.stage().isOpenForEntry();
    }

    /** Why somebody who types for this unit cannot do so now; nobody else needs a reason. */
    @Nullable
    String closed(Words words) {
        if (!permissions().mayEnter() || isWritable()) {
            return null;
        }
        return seasonAccepts
                ? words.of("assessment.cell.sent")
                : words.of("assessment.cell.afterDeadline", Vietnamese.moment(season.deadline()));
    }

    String href() {
        return "/cham-diem/" + season.code() + "/" + file.unit().code();
    }

    String stageTone() {
        return StageWord.tone(file.stage());
    }
}
