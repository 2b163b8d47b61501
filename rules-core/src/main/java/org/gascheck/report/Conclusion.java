package org.gascheck.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gascheck.Text;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.routing.InCharge;
import org.gascheck.truth.GatheredFacts;
import org.gascheck.truth.OpenFact;

/**
 * What is concluded on a requirement for a subject. The way there is the same whatever runs the rules: of a subject a
 * rule gives a {@link Judgement}, which comes to a {@link Resolution}; the {@link Finding} writes both out as a value
 * that stands alone. An outcome is told at once, and all else only for the finding. Immutable; holds on to the
 * submission.
 */
public final class Conclusion {

    // In bytes, so that a finding stays within 4 KiB. Evidence has the room of missing facts or reasons where there are
    // none.
    private static final int ROOM_FOR_FACTS = 1_330;
    private static final int ROOM_FOR_MISSING = 760;
    private static final int ROOM_OF_A_READING = 40;

    /** What has no due date, as most requirements do, must be satisfied at any time. */
    private static final BooleanSupplier WITHOUT_DUE_DATE = () -> true;

    private final Assessment assessment;
    private final Requirement requirement;
    private final Subject subject;
    private final Judgement judgement;
    private final Resolution resolution;
    /** Of a rate what its members come to; else null. */
    private final Supplier<Tally> tally;
    /** What is found of all subjects of which nothing is known; null of others. */
    private final Likeness likeness;

    private Conclusion(
            Assessment assessment,
            Requirement requirement,
            Subject subject,
            Judgement judgement,
            Resolution known,
            Supplier<Tally> tally) {
        this.assessment = assessment;
        this.requirement = requirement;
        this.subject = subject;
        this.judgement = judgement;
        this.resolution = known == null
                ? Resolution.of(judgement, requirement.due() == null ? WITHOUT_DUE_DATE : this::isOverdue)
                : known;
        this.tally = tally;
        this.likeness = null;
    }

    private Conclusion(Conclusion first, Subject subject, Likeness likeness) {
        this.assessment = first.assessment;
        this.requirement = first.requirement;
        this.subject = subject;
        this.judgement = first.judgement;
        this.resolution = first.resolution;
        this.tally = first.tally;
        this.likeness = likeness;
    }

    /** What a judgement on a subject comes to. */
    public static Conclusion of(Assessment assessment, Requirement requirement, Subject subject, Judgement judgement) {
        return new Conclusion(assessment, requirement, subject, judgement, null, null);
    }

    /** One that was let go of, made again of a judgement like that which it was of, and of what was {@link #kept}. */
    public static Conclusion again(
            Assessment assessment, Requirement requirement, Subject subject, Judgement judgement, Kept kept) {
        return new Conclusion(assessment, requirement, subject, judgement, (Resolution) kept, null);
    }

    /** What has to be kept of it so that making it again takes no work. */
    public Kept kept() {
        return resolution;
    }

    /**
     * What a judgement on a rate comes to.
     *
     * @param tally tells how the members stand, where somebody asks
     */
    public static Conclusion ofRate(
            Assessment assessment,
            Requirement requirement,
            Subject subject,
            Judgement judgement,
            Supplier<Tally> tally) {
        return new Conclusion(assessment, requirement, subject, judgement, null, tally);
    }

    /**
     * The same of other subjects of its kind, where nothing is known of this one nor of them: to judge each of them
     * again would come to the same, each at its own place.
     */
    public Function<Subject, Conclusion> ofOthers() {
        Likeness alike = new Likeness(this);
        return other -> new Conclusion(this, other, alike);
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

    /**
     * The places in the instrument that it rests on: all where it does not apply, else those that concern the subject.
     */
    List<String> provisions() {
        if (likeness != null) {
            return likeness.provisions();
        }
        return outcome() == Outcome.NOT_APPLICABLE
                ? requirement.provisions()
                : InCharge.provisions(assessment.pack(), requirement, subject.record());
    }

    /** What the rule said. */
    Judgement judgement() {
        return judgement;
    }

    /** The place of the subject that was judged: another one where this one is like it, of which nothing is known. */
    Place judgedAt() {
        return likeness == null ? subject.place() : likeness.from();
    }

    InCharge inCharge() {
        return likeness != null ? likeness.inCharge()
                : InCharge.of(assessment.pack(), requirement, subject.record());
    }

    /** The declared assumptions that it rests on, told without working out the finding. */
    List<String> assumptions() {
        return likeness != null
                ? finding().assumptions()
                : evidence().stream().map(Located::assumption).filter(Objects::nonNull).distinct().toList();
    }

    /** The finding, worked out anew at each call. */
    public Finding finding() {
        return finding(new SubjectNames());
    }

    Finding finding(SubjectNames subjects) {
        if (likeness != null) {
            return likeness.finding(subjects.of(subject), subject.place());
        }
        MissingTold missing = told();
        List<OtherReading> otherReadings = OtherReadings.of(assessment, requirement, judgement, outcome());
        List<FoundReason> reasons = Reasons.of(assessment, requirement, judgement.withGrounds(), resolution);
        Set<Located> evidence = evidence();
        boolean isFactsAlone = missing.first().isEmpty() && missing.more() == 0 && reasons.isEmpty();
        List<Evidence> firstEvidence = PlacedEvidence.firstOf(
                evidence,
                ROOM_FOR_FACTS - (isFactsAlone ? 0 : ROOM_FOR_MISSING) - ROOM_OF_A_READING * otherReadings.size());
        InCharge inCharge = inCharge();
        FoundRate rate = tally == null || outcome() == Outcome.NOT_APPLICABLE ? null : tally.get().figure();
        return new Finding(
                requirement.id(),
                requirement.title(),
                outcome(),
                requirement.strength(),
                instrument().id(),
                instrument().number(),
                provisions(),
                subjects.of(subject),
                rate == null ? message() : rate.after(message()),
                reasons,
                firstEvidence,
                evidence.size() - firstEvidence.size(),
                missing.first(),
                missing.more(),
                missing.askFirst(),
                inCharge.departments(),
                inCharge.note(),
                outcome() == Outcome.BREACHED ? requirement.rectification() : null,
                FindingDue.of(assessment, requirement, judgement.withGrounds(), outcome()),
                otherReadings,
                rate);
    }

    /** The unknown facts that could still turn the outcome, told without working out the finding. */
    MissingTold missing() {
        if (outcome() != Outcome.UNDETERMINED) {
            return MissingTold.NONE;
        }
        return likeness != null ? MissingTold.of(finding()) : told();
    }

    private MissingTold told() {
        Resolution open = open();
        return MissingTold.of(missing(open), open.askFirst(), ROOM_FOR_MISSING);
    }

    private Text message() {
        return resolution.forAPerson().isEmpty()
                ? assessment.message(requirement, outcome())
                : ForAPerson.message(requirement, resolution.forAPerson());
    }

    boolean isOverdue() {
        return OtherReadings.isOverdue(assessment, requirement);
    }

    /** The known facts that decided the outcome, or narrowed it down where it is undetermined. */
    Set<Located> evidence() {
        Judgement grounds = judgement.withGrounds();
        Set<Located> facts = GatheredFacts.each();
        resolution.forAPerson().forEach(fact -> fact.addGiven(facts));
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

    /** The unknown facts that could still turn the outcome, with the kinds of values that the rule tells apart. */
    List<OpenFact> openFacts() {
        return likeness != null ? likeness.openFacts(subject.place())
                : outcome() == Outcome.UNDETERMINED ? MissingFacts.withKinds(judgement.withGrounds(), open().open())
                : List.of();
    }

    /** The resolution with what is still open, which Kleene's logic does not tell. */
    Resolution open() {
        return outcome() == Outcome.UNDETERMINED && resolution.open() == null
                ? Resolution.byDiagrams(judgement.withGrounds(), this::isOverdue) : resolution;
    }

    /** The unknown facts that could still turn the outcome, also some behind references that are not given. */
    Collection<Located> openFacts(Resolution open) {
        return MissingFacts.of(judgement.withGrounds(), open.open());
    }

    /** The same, each place once, and the reference before what it would lead to. */
    private Collection<Located> missing(Resolution open) {
        return outcome() == Outcome.UNDETERMINED ? GatheredFacts.withReferences(openFacts(open)) : List.of();
    }

    @Override
    public String toString() {
        return requirement.id() + " " + subject.pointer() + " " + outcome();
    }
}
