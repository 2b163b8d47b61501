package org.gascheck.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.timeline.FindingChange;
import org.gascheck.timeline.Timeline;
import org.gascheck.timeline.TurningDay;

/** Finds the days between two others on which outcomes turn, by the new basis. Used by one thread. */
final class Turns {

    private final Impact impact;
    private final Submission submission;
    private Map<String, List<Turn>> turns;

    Turns(Impact impact, Submission submission) {
        this.impact = impact;
        this.submission = submission;
    }

    /** Those on which a requirement turns for a subject; none where the day is not among the causes. */
    List<Turn> of(String requirement, String pointer, Cause cause) {
        boolean day = cause.changes().stream().anyMatch(each -> each.kind() == Change.Kind.DAY);
        if (!day) {
            return List.of();
        }
        if (turns == null) {
            turns = all();
        }
        return turns.getOrDefault(requirement + ' ' + pointer, List.of());
    }

    private Map<String, List<Turn>> all() {
        Map<String, List<Turn>> all = new HashMap<>();
        LocalDate one = impact.before().asked(submission).assessedOn().value();
        LocalDate other = impact.after().asked(submission).assessedOn().value();
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        for (ComplianceChecker checker : impact.after().checkers()) {
            Submission asked = impact.after().asked(submission).on(first);
            for (TurningDay each : Timeline.of(checker, asked, last).days()) {
                for (FindingChange change : each.findings()) {
                    all.computeIfAbsent(
                                    change.requirement() + ' ' + change.subject().pointer(), key -> new ArrayList<>())
                            .add(new Turn(each.day(), change.from(), change.to(), change.facts(), change.law()));
                }
            }
        }
        return all;
    }
}
