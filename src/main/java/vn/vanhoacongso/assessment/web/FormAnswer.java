package vn.vanhoacongso.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanhoacongso.assessment.domain.CellOutcome;
import vn.vanhoacongso.shared.Vietnamese;

/** What became of a whole form sent without script: the texts that must stay on screen and what to say about them. */
record FormAnswer(Map<String, String> texts, List<EntryPage.Problem> problems, Map<String, String> conflicts) {

    static FormAnswer none() {
        return new FormAnswer(Map.of(), List.of(), Map.of());
    }

    static FormAnswer of(List<CellOutcome> outcomes, String prefix, Words words) {
        var texts = new HashMap<String, String>();
        var problems = new ArrayList<EntryPage.Problem>();
        var conflicts = new HashMap<String, String>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case CellOutcome.Saved _ -> {}
                case CellOutcome.Invalid(var cell, var version, var raw, var key, var arguments) ->
                    problems.add(problem(prefix, cell, words.of(key, arguments)));
                case CellOutcome.Conflict conflict -> {
                    var said = said(conflict, words);
                    texts.put(conflict.cell(), conflict.mine());
                    conflicts.put(conflict.cell(), said);
                    problems.add(problem(prefix, conflict.cell(), said));
                }
                case CellOutcome.Locked(var cell, var key, var arguments) ->
                    problems.add(problem(prefix, cell, words.of(key, arguments)));
                case CellOutcome.Gone(var cell) ->
                    problems.add(new EntryPage.Problem("#noi-dung", words.of("assessment.entry.gone", cell)));
            }
        }
        return new FormAnswer(texts, problems, conflicts);
    }

    /** The state of a row whose text collided with somebody else's: both are said, nobody's is lost. */
    EntryPage.State on(EntryPage.State state) {
        var mine = conflicts.entrySet().stream()
                .filter(conflict -> conflict.getKey().startsWith(state.leaf() + "/"))
                .map(conflict -> new EntryPage.Message(conflict.getKey(), conflict.getValue()))
                .toList();
        if (mine.isEmpty()) {
            return state;
        }
        return new EntryPage.State(
                state.leaf(),
                state.points(),
                state.calculated(),
                "err",
                "conflict",
                state.text(),
                "grid__row--err grid__row--open",
                state.by(),
                mine,
                mine.stream().map(EntryPage.Message::cell).toList());
    }

    private static String said(CellOutcome.Conflict conflict, Words words) {
        return words.of(
                "assessment.entry.conflict",
                conflict.cell(),
                conflict.mine(),
                conflict.theirs(),
                conflict.byName(),
                Vietnamese.time(conflict.at()));
    }

    private static EntryPage.Problem problem(String prefix, String cell, String text) {
        return new EntryPage.Problem("#" + prefix + cell, text);
    }
}
