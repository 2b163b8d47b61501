package org.gascheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;

/**
 * What is concluded on a requirement for a subject. The way there is the same whatever runs the rules: of a subject a rule gives
 * a {@link Judgement}, which comes to a {@link Resolution}; the {@link Finding} writes both out as a value that stands alone.
 * An outcome is told at once, and all else only for the finding. Immutable; holds on to the submission.
 */
public final class Conclusion {

    // In bytes, so that a finding stays within 4 KiB. Evidence has all the room where no fact is missing.
    private static final int ROOM_FOR_FACTS = 1_740;
    private static final int ROOM_FOR_MISSING = 540;

    private final Assessment assessment;
    private final Requirement requirement;
    private final Subject subject;
    private final Judgement judgement;
    private final Resolution resolution;

    private Conclusion(Assessment assessment, Requirement requirement, Subject subject, Judgement judgement) {
        this.assessment = assessment;
        this.requirement = requirement;
        this.subject = subject;
        this.judgement = judgement;
        this.resolution = Resolution.of(judgement, this::isOverdue);
    }

    /** What a judgement on a subject comes to. */
    public static Conclusion of(Assessment assessment, Requirement requirement, Subject subject, Judgement judgement) {
        return new Conclusion(assessment, requirement, subject, judgement);
    }

    /** The instrument that demands it. */
    public Instrument instrument() {
        return assessment.pack().instrument();
    }

    /** The requirement. */
    public Requirement requirement() {
        return requirement;
    }

    /** The subject. */
    public Subject subject() {
        return subject;
    }

    /** The outcome. */
    public Outcome outcome() {
        return resolution.outcome();
    }

    /** The finding, worked out anew at each call. */
    public Finding finding() {
        return finding(new SubjectNames());
    }

    Finding finding(SubjectNames subjects) {
        Collection<Located> missing = missing();
        List<String> firstMissing = PlacedPointers.firstOf(missing, ROOM_FOR_MISSING);
        Set<Located> evidence = evidence();
        List<Evidence> firstEvidence =
                PlacedEvidence.firstOf(evidence, missing.isEmpty() ? ROOM_FOR_FACTS : ROOM_FOR_FACTS - ROOM_FOR_MISSING);
        InCharge inCharge = InCharge.of(assessment.pack(), requirement, subject.record());
        return new Finding(
                requirement.id(),
                requirement.title(),
                outcome(),
                requirement.strength(),
                instrument().id(),
                instrument().number(),
                requirement.provisions(),
                subjects.of(subject),
                assessment.message(requirement, outcome()),
                Reasons.of(assessment, requirement, judgement.withGrounds(), outcome()),
                firstEvidence,
                evidence.size() - firstEvidence.size(),
                firstMissing,
                missing.size() - firstMissing.size(),
                inCharge.departments(),
                inCharge.note(),
                outcome() == Outcome.BREACHED ? requirement.rectification() : null,
                FindingDue.of(assessment, requirement, judgement.withGrounds(), outcome()));
    }

    private boolean isOverdue() {
        LocalDate dueDate = assessment.dueDate(requirement);
        return dueDate == null || dueDate.isBefore(assessment.date());
    }

    /** The known facts that decided the outcome, or narrowed it down where it is undetermined. */
    private Set<Located> evidence() {
        Judgement grounds = judgement.withGrounds();
        Set<Located> facts = new LinkedHashSet<>();
        grounds.applies().collectEvidence(facts);
        if (outcome() != Outcome.NOT_APPLICABLE) {
            grounds.satisfied().collectEvidence(facts);
        }
        if (outcome() != Outcome.NOT_APPLICABLE && outcome() != Outcome.SATISFIED) {
            grounds.leftToAPerson().collectEvidence(facts);
            if (grounds.due() != null) {
                grounds.due().collectEvidence(facts);
            }
        }
        return facts;
    }

    /** The unknown facts that could still turn the outcome, each place once. */
    private Collection<Located> missing() {
        if (outcome() != Outcome.UNDETERMINED) {
            return List.of();
        }
        Map<Place, Located> byPlace = new LinkedHashMap<>();
        open(judgement.withGrounds()).forEach(fact -> byPlace.putIfAbsent(fact.owner().field(fact.field()), fact));
        return byPlace.values();
    }

    /** Those that the diagrams ask for; where Kleene's logic alone left the outcome open, those that the rule left open. */
    private List<Located> open(Judgement grounds) {
        List<Located> open = resolution.open() == null ? Resolution.byDiagrams(grounds, this::isOverdue).open() : resolution.open();
        if (!open.isEmpty()) {
            return open;
        }
        List<Located> byKleene = new ArrayList<>();
        grounds.claims().forEach(claim -> claim.openClaims(each -> byKleene.add(each.basis())));
        return byKleene;
    }

    @Override
    public String toString() {
        return requirement.id() + " " + subject.pointer() + " " + outcome();
    }
}
