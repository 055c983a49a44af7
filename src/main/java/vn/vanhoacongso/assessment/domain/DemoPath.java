package vn.vanhoacongso.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import vn.vanhoacongso.access.Role;

/** The moves that lead an invented file to its stage, in order. */
final class DemoPath {

    private static final List<Move> MAIN = List.of(
            Move.START,
            Move.ASK_APPROVAL,
            Move.SUBMIT,
            Move.FORWARD,
            Move.BEGIN,
            Move.FINISH_ROUND_1,
            Move.ACCEPT,
            Move.SETTLE,
            Move.PUBLISH);

    private DemoPath() {}

    static List<Step> to(DemoFile file) {
        var steps = new ArrayList<Step>();
        var stage = Stage.NOT_STARTED;
        if (file.stage() == Stage.OVERDUE) {
            return List.of(new Step(Move.EXPIRE.name(), stage.name(), Stage.OVERDUE.name(), "SYSTEM"));
        }
        for (var move : MAIN) {
            if (stage == file.stage()) {
                break;
            }
            if (move == Move.FORWARD && !file.file().hasDistrictCheck()) {
                continue;
            }
            steps.add(new Step(
                    move.name(),
                    stage.name(),
                    move.to().name(),
                    role(move, file).name()));
            stage = move.to();
        }
        return steps;
    }

    private static Role role(Move move, DemoFile file) {
        return switch (move) {
            case START, ASK_APPROVAL -> Role.UNIT_CLERK;
            case BEGIN, FINISH_ROUND_1 -> file.file().appraiserLevel().appraiser();
            default -> move.by().iterator().next();
        };
    }

    /** One move of the path. */
    record Step(String move, String from, String to, String role) {}
}
