package org.gascheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Dispute;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Answer;
import org.gascheck.law.Assessment;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Purpose;

/**
 * Answers what a submission is judged for. What decides the answer of a subject are the conclusions on it, on what lies
 * in it and on what it refers to. Used by one thread.
 */
final class Answers {

    private static final int MOST_MISSING = 20;

    private final Submission submission;
    private final List<Purpose> purposes;
    private final Set<String> deciding = new HashSet<>();
    /** The kinds of subject that what decides is on. */
    private final Set<String> kinds = new HashSet<>();
    private final Map<Instrument, Map<String, String>> reads = new HashMap<>();
    private final Map<Identified, List<Conclusion>> bySubject = new IdentityHashMap<>();
    /** The ids of contradictions by the places of the records that a fact in them is of. */
    private final Map<Place, Set<String>> disputes = new HashMap<>();
    private final SubjectNames names = new SubjectNames();

    private Answers(Submission submission, List<Purpose> purposes) {
        this.submission = submission;
        this.purposes = purposes;
        for (Dispute dispute : submission.disputes()) {
            for (Located fact : dispute.facts()) {
                for (Place place = fact.owner(); place != null; place = place.parent()) {
                    disputes.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(dispute.contradiction().id());
                }
            }
        }
    }

    /**
     * The answers.
     *
     * @param words       a purpose of that id, whose words are used
     * @param assessments one for each instrument in force
     */
    static AnsweredPurpose of(
            Purpose words, Submission submission, List<Assessment> assessments, List<Conclusion> conclusions) {
        List<Assessment> asked = assessments.stream()
                .filter(each -> each.pack().purposes().containsKey(words.id()))
                .toList();
        Answers answers = new Answers(
                submission,
                asked.stream()
                        .map(each -> each.pack().purposes().get(words.id()))
                        .toList());
        for (Assessment each : asked) {
            Purpose purpose = each.pack().purposes().get(words.id());
            answers.reads.put(each.pack().instrument(), purpose.reads());
            Set<String> concerned = new HashSet<>(purpose.leftToAPersonBy());
            concerned.addAll(purpose.decidedBy());
            purpose.decidedBy().forEach(id -> {
                answers.deciding.add(id);
                answers.kinds.add(each.pack().requirement(id).subject());
            });
            conclusions.stream().filter(conclusion -> conclusion.instrument().equals(each.pack().instrument())
                    && concerned.contains(conclusion.requirement().id())).forEach(answers::add);
        }
        return answers.answered(words);
    }

    private void add(Conclusion conclusion) {
        for (Subject each = conclusion.subject(); each != null; each = each.within()) {
            bySubject.computeIfAbsent(each.record(), record -> new ArrayList<>()).add(conclusion);
        }
    }

    private AnsweredPurpose answered(Purpose words) {
        List<AnsweredPurpose.OfSubject> subjects = new ArrayList<>();
        for (Subject subject : Subjects.of(submission).all()) {
            if (purposes.stream().anyMatch(purpose -> purpose.isAskedOf(subject.kind()))) {
                subjects.add(ofSubject(subject, words));
            }
        }
        Answer answer = subjects.stream().map(AnsweredPurpose.OfSubject::answer)
                .min(Comparator.naturalOrder()).orElse(Answer.NOTHING_TO_JUDGE);
        Map<String, Text> withoutRule = new LinkedHashMap<>();
        purposes.forEach(
                purpose -> purpose.withoutRule().forEach(each -> withoutRule.putIfAbsent(each.clause(), each.what())));
        return new AnsweredPurpose(
                words.id(),
                words.name(),
                words.asks(),
                answer,
                words.answers().get(answer),
                purposes.stream()
                        .map(each -> new AnsweredPurpose.Basis(
                                each.instrument(),
                                each.provisions(),
                                each.because(),
                                each.decidedBy().size()))
                        .toList(),
                withoutRule.entrySet().stream()
                        .map(each -> new AnsweredPurpose.WithoutRule(each.getKey(), each.getValue()))
                        .toList(),
                subjects);
    }

    private AnsweredPurpose.OfSubject ofSubject(Subject subject, Purpose words) {
        if (purposes.stream().noneMatch(purpose -> purpose.isAskedOf(subject))) {
            return answer(subject, Answer.NOTHING_TO_JUDGE, words, List.of(), Map.of(), Set.of(), Set.of());
        }
        Set<Conclusion> on = new LinkedHashSet<>(bySubject.getOrDefault(subject.record(), List.of()));
        Map<String, Integer> missing = new LinkedHashMap<>();
        lookAround(subject, on, missing);
        List<AnsweredPurpose.Ground> because = new ArrayList<>();
        Set<Outcome> outcomes = new HashSet<>();
        boolean forAPerson = false;
        for (Conclusion each : on) {
            Outcome outcome = outcome(each);
            if (isOpen(outcome)) {
                because.add(new AnsweredPurpose.Ground(
                        each.instrument().id(),
                        each.requirement().id(),
                        each.subject().pointer(),
                        outcome));
            }
            if (deciding.contains(each.requirement().id())) {
                outcomes.add(outcome);
                if (outcome == Outcome.UNDETERMINED) {
                    addMissing(each.finding(names), missing);
                }
            } else {
                forAPerson |= isOpen(outcome) && outcome != Outcome.NOT_YET_DUE;
            }
        }
        Set<String> disputed = disputes.getOrDefault(subject.place(), Set.of());
        Set<String> withoutRule = new LinkedHashSet<>();
        purposes.stream()
                .filter(purpose -> purpose.isAskedOf(subject))
                .flatMap(purpose -> purpose.withoutRule().stream())
                .filter(each -> each.mayReach(subject))
                .forEach(each -> withoutRule.add(each.clause()));
        forAPerson |= outcomes.contains(Outcome.NEEDS_REVIEW) || !disputed.isEmpty() || !withoutRule.isEmpty();
        return answer(
                subject,
                answer(outcomes, !missing.isEmpty(), forAPerson),
                words,
                because,
                missing,
                disputed,
                withoutRule);
    }

    private static Answer answer(Set<Outcome> outcomes, boolean isMissing, boolean forAPerson) {
        if (outcomes.contains(Outcome.BREACHED)) {
            return Answer.NO;
        } else if (isMissing || outcomes.contains(Outcome.UNDETERMINED)) {
            return Answer.FACTS_MISSING;
        } else if (forAPerson) {
            return Answer.FOR_A_PERSON;
        } else if (outcomes.contains(Outcome.NOT_YET_DUE)) {
            return Answer.NOT_YET_DUE;
        }
        return outcomes.contains(Outcome.SATISFIED) ? Answer.YES : Answer.NOTHING_TO_JUDGE;
    }

    /** The outcome by the readings that the question asks for, the worst where several would turn it; else its own. */
    private Outcome outcome(Conclusion conclusion) {
        Map<String, String> readings = reads.get(conclusion.instrument());
        return readings.isEmpty() ? conclusion.outcome() : conclusion.finding(names).otherReadings().stream()
                .filter(each -> each.other().name().equals(readings.get(each.setting())))
                .map(OtherReading::outcome).min(Comparator.naturalOrder()).orElse(conclusion.outcome());
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.compareTo(Outcome.SATISFIED) < 0;
    }

    /**
     * Adds what is concluded on that which a subject refers to, and the lists and references that leave open what there
     * is to judge.
     */
    private void lookAround(Subject subject, Set<Conclusion> on, Map<String, Integer> missing) {
        Record record = (Record) subject.record();
        RecordType<?> type = RecordType.of(record.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            boolean isNested = field.role() == Field.Role.LIST && Identified.class.isAssignableFrom(field.record());
            boolean isReferred = field.role() == Field.Role.REFERENCE || field.role() == Field.Role.REFERENCE_LIST;
            if (!isNested && !isReferred) {
                continue;
            }
            Located held = (Located) type.valueIn(record, i);
            if (!held.isKnown()) {
                if (kinds.contains(field.record().getSimpleName())) {
                    missing.merge(held.pointer(), 1, Integer::sum);
                }
            } else if (isReferred) {
                for (Record each : held instanceof Ref<?> ref ? List.of(ref.get()) : (Facts<?>) held) {
                    on.addAll(bySubject.getOrDefault((Identified) each, List.of()));
                }
            }
        }
    }

    private static void addMissing(Finding finding, Map<String, Integer> missing) {
        if (finding.askFirst() != null) {
            missing.merge(finding.askFirst(), 1, Integer::sum);
        } else {
            finding.missing().forEach(pointer -> missing.merge(pointer, 1, Integer::sum));
        }
    }

    private AnsweredPurpose.OfSubject answer(
            Subject subject,
            Answer answer,
            Purpose words,
            List<AnsweredPurpose.Ground> because,
            Map<String, Integer> missing,
            Set<String> disputed,
            Set<String> withoutRule) {
        List<String> wanted = missing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        int told = Math.min(wanted.size(), MOST_MISSING);
        return new AnsweredPurpose.OfSubject(names.of(subject), answer, words.answers().get(answer), because,
                wanted.subList(0, told), wanted.size() - told, List.copyOf(disputed), List.copyOf(withoutRule));
    }
}
