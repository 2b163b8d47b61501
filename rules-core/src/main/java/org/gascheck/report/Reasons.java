package org.gascheck.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Place;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.Reason;
import org.gascheck.law.Requirement;
import org.gascheck.truth.Cause;
import org.gascheck.truth.Truth;

/** Finds the reasons of an outcome, as rules give them, and how they are told. */
final class Reasons {

    // So that a finding stays small.
    private static final int MOST_REASONS = 6;
    private static final int MOST_PLACES = 8;
    private static final int MOST_LACKS = 2;
    private static final int MOST_MEMBERS = 20;
    private static final int LONGEST_MEMBER = 60;
    private static final Set<Outcome> UNMET = EnumSet.of(Outcome.NEEDS_REVIEW, Outcome.BREACHED, Outcome.NOT_YET_DUE);

    private final Assessment assessment;
    private final Requirement requirement;
    private final Map<String, List<Cause>> byKey = new LinkedHashMap<>();

    private Reasons(Assessment assessment, Requirement requirement) {
        this.assessment = assessment;
        this.requirement = requirement;
    }

    /** Those for which something is breached, not yet due or left to a person; none for other outcomes. */
    static List<FoundReason> of(
            Assessment assessment, Requirement requirement, Judgement grounds, Resolution resolution) {
        Outcome outcome = resolution.outcome();
        if (!UNMET.contains(outcome)) {
            return List.of();
        }
        Reasons reasons = new Reasons(assessment, requirement);
        if (outcome == Outcome.NEEDS_REVIEW) {
            grounds.leftToAPerson().causes().forEach(reasons::add);
        }
        reasons.addBeside(grounds.unmet().causes());
        if (outcome == Outcome.NEEDS_REVIEW && reasons.byKey.isEmpty()) {
            grounds.applies().causes().forEach(reasons::add);
        }
        if (outcome == Outcome.BREACHED && grounds.due() != null) {
            grounds.due().causes().stream().limit(1).forEach(reasons::add);
        }
        if (reasons.byKey.isEmpty()
                && resolution.forAPerson().isEmpty()
                && grounds.unmet().truth() == Truth.UNKNOWN) {
            reasons.add(new Cause(FoundReason.ONE_OR_ANOTHER, null, List.of()));
        }
        return reasons.told();
    }

    private void add(Cause cause) {
        byKey.computeIfAbsent(cause.key(), key -> new ArrayList<>()).add(cause);
    }

    /** What a person has to judge of a record says what is wrong with it better than what is not met there. */
    private void addBeside(List<Cause> unmet) {
        Set<Place> told = new LinkedHashSet<>();
        byKey.values().stream().flatMap(List::stream).filter(cause -> cause.at() != null)
                .forEach(cause -> told.add(cause.at().owner()));
        unmet.stream().filter(cause -> cause.at() == null || !told.contains(cause.at().owner())).forEach(this::add);
    }

    private List<FoundReason> told() {
        List<FoundReason> told = new ArrayList<>();
        int left = MOST_PLACES;
        for (Map.Entry<String, List<Cause>> each : byKey.entrySet()) {
            Reason reason = assessment.pack().reason(requirement, each.getKey());
            if (reason != null && told.size() < MOST_REASONS) {
                FoundReason found = told(reason, each.getValue(), left);
                told.add(found);
                left -= found.at().size();
            }
        }
        return told.isEmpty() ? List.of() : List.copyOf(told);
    }

    private FoundReason told(Reason reason, List<Cause> causes, int room) {
        Set<Place> places = new LinkedHashSet<>();
        causes.stream().filter(cause -> cause.at() != null).forEach(cause -> places.add(cause.at().owner()));
        List<Place> first = places.stream().limit(Math.max(room, 1)).toList();
        return new FoundReason(reason.key(), reason.says(), reason.asks(), new PlacedRecords(first),
                places.size() - first.size(), lacks(causes));
    }

    private static List<Evidence> lacks(List<Cause> causes) {
        Map<String, Set<Object>> membersByFact = new LinkedHashMap<>();
        for (Cause cause : causes) {
            for (Cause.Lack lack : cause.lacking()) {
                if (membersByFact.size() < MOST_LACKS || membersByFact.containsKey(lack.fact().pointer())) {
                    membersByFact.computeIfAbsent(lack.fact().pointer(), pointer -> new LinkedHashSet<>())
                            .addAll(lack.members());
                }
            }
        }
        return membersByFact.entrySet().stream().map(each -> new Evidence(
                each.getKey(), each.getValue().stream().limit(MOST_MEMBERS).map(Reasons::shortened).toList(),
                Math.max(0, each.getValue().size() - MOST_MEMBERS))).toList();
    }

    private static Object shortened(Object member) {
        return member instanceof String text ? Excerpt.shortened(text, LONGEST_MEMBER) : member;
    }
}
