package org.gascheck.counsel.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Goal;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.FindingEntry;

/**
 * That some mandatory findings are no longer breached nor left to a person, that no other is breached, and that nothing
 * is open for want of facts on what was changed.
 *
 * @param before  the outcomes of the mandatory findings before
 * @param targets those that are to be mended
 * @param grounds what the other breaches rest on: they are not to rest on more
 */
record Unbreached(Map<FindingId, Outcome> before, Set<FindingId> targets, Map<FindingId, Set<String>> grounds)
        implements Goal {

    /** The goal for some breaches of facts that were judged. */
    static Unbreached of(Map<FindingId, Outcome> before, Set<FindingId> targets, Judged now) {
        Map<FindingId, Set<String>> grounds = new LinkedHashMap<>();
        now.findings().forEach((id, entry) -> {
            if (entry.outcome() == Outcome.BREACHED && before.get(id) == Outcome.BREACHED && !targets.contains(id)) {
                grounds.put(id, grounds(entry, now));
            }
        });
        return new Unbreached(before, targets, grounds);
    }

    private static Set<String> grounds(FindingEntry entry, Judged judged) {
        return entry.grounds().stream().map(each -> judged.tree().inTree(each.pointer()))
                .collect(Collectors.toSet());
    }

    /** The outcomes of the mandatory findings. */
    static Map<FindingId, Outcome> outcomes(Judged judged) {
        Map<FindingId, Outcome> outcomes = new LinkedHashMap<>();
        judged.findings().forEach((id, entry) -> {
            if (entry.strength() == Strength.MANDATORY) {
                outcomes.put(id, entry.outcome());
            }
        });
        return outcomes;
    }

    @Override
    public Standing of(Judged judged) {
        List<FindingEntry> lost = new ArrayList<>();
        List<FindingEntry> open = new ArrayList<>();
        judged.findings().forEach((id, entry) -> {
            if (entry.strength() == Strength.MANDATORY) {
                switch (nearness(id, entry, judged)) {
                    case LOST -> lost.add(entry);
                    case OPEN -> open.add(targets.contains(id) ? 0 : open.size(), entry);
                    case REACHED -> { }
                }
            }
        });
        return lost.isEmpty()
                ? new Standing(open.isEmpty() ? Nearness.REACHED : Nearness.OPEN, open)
                : new Standing(Nearness.LOST, lost);
    }

    private Nearness nearness(FindingId id, FindingEntry entry, Judged judged) {
        Outcome outcome = entry.outcome();
        Outcome was = before.get(id);
        boolean isTarget = targets.contains(id);
        return switch (outcome) {
            case SATISFIED, NOT_APPLICABLE, NOT_YET_DUE -> Nearness.REACHED;
            case BREACHED -> was == Outcome.BREACHED && !isTarget
                    && grounds.getOrDefault(id, Set.of()).containsAll(grounds(entry, judged))
                    ? Nearness.REACHED : Nearness.LOST;
            // What was put in order today was not looked at yet: whoever has to do so is told.
            case NEEDS_REVIEW -> isTarget ? Nearness.LOST : Nearness.REACHED;
            case UNDETERMINED -> was == null || was == Outcome.UNDETERMINED || was == Outcome.BREACHED && !isTarget
                    ? Nearness.REACHED : Nearness.OPEN;
        };
    }

    @Override
    public boolean mayStayOpen() {
        return true;
    }

    @Override
    public boolean mustSettle(FindingId finding) {
        return targets.contains(finding);
    }

    /** The findings on what is new that are still open. */
    List<FindingEntry> openOnNew(Judged judged) {
        List<FindingEntry> open = new ArrayList<>();
        judged.findings().forEach((id, entry) -> {
            if (entry.strength() == Strength.MANDATORY && entry.outcome() == Outcome.UNDETERMINED
                    && !before.containsKey(id)) {
                open.add(entry);
            }
        });
        return open;
    }
}
