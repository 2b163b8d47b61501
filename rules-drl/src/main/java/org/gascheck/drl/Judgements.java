package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.RecordType;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.law.Settings;
import org.gascheck.report.Areas;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Conclusions;
import org.gascheck.report.Judgement;
import org.gascheck.report.MadeAgain;
import org.gascheck.subjects.programme.District;

/** What rules said of the subjects of one check. Used by one thread until all is said. */
final class Judgements {

    /** Most submissions have fewer subjects, and room for these takes longer to make than to use. */
    private static final int USUAL = 32;

    private final RequirementIndex index;
    private final Areas submitted;
    private final Map<Identified, Judged> bySubject;
    private final List<List<Judged>> byKind;
    private final Function<Assessment, Judgements> again;
    private final Map<Settings, Judgements> underOthers = new ConcurrentHashMap<>(0);

    /** What can say all of it again; null where nothing can. */
    private SaidAgain rules;

    /** By kind the first subject of which nothing is known. */
    private final Map<String, Subject> blanks = new HashMap<>();

    /**
     * Room for what rules say.
     *
     * @param submitted the subjects
     * @param again     has the same rules say it of the same subjects under other readings
     */
    Judgements(RequirementIndex index, Areas submitted, Function<Assessment, Judgements> again) {
        this.index = index;
        this.submitted = submitted;
        this.again = again;
        this.bySubject = new IdentityHashMap<>(Math.min(submitted.subjects().size(), USUAL));
        this.byKind = new ArrayList<>(Collections.nCopies(index.kinds(), List.of()));
    }

    /** Makes room for the judgements on a subject: one for each requirement about its kind, in their order. */
    Judgement[] expect(Subject subject) {
        Judgement[] judgements = new Judgement[index.about(subject.kind()).size()];
        Judged judged = new Judged(subject, judgements);
        bySubject.put(subject.record(), judged);
        int kind = index.kind(subject.kind());
        if (kind >= 0) {
            if (byKind.get(kind).isEmpty()) {
                byKind.set(kind, new ArrayList<>());
            }
            byKind.get(kind).add(judged);
        }
        return judgements;
    }

    /** Whether room was made for judgements on a subject: not where the same is said of another. */
    boolean isExpected(Subject subject) {
        return bySubject.containsKey(subject.record());
    }

    /**
     * Takes down a subject of which nothing is known, where the same was expected of another of its kind; else it is to
     * be judged.
     */
    boolean isLikeAnother(Subject subject) {
        int kind = index.kind(subject.kind());
        if (kind < 0
                || subject.within() != null
                || JudgedModels.KINDS.contains(subject.kind())
                || submitted.exist() && index.isCounted(subject.kind())
                || !isBlank(subject)
                || blanks.putIfAbsent(subject.kind(), subject) == null) {
            return false;
        }
        byKind.get(kind).add(new Judged(subject, null));
        return true;
    }

    private static boolean isBlank(Subject subject) {
        return subject.isUntold() || RecordType.of(subject.type()).isBlank((Record) subject.record());
    }

    /** Adds what a rule said. */
    void add(String requirement, Identified subject, Judgement judgement) {
        int position = index.position(requirement);
        if (position < 0) {
            // A pack that extends another may drop a requirement, but not the rule in the other's file.
            return;
        }
        if (!bySubject.get(subject).say(position, judgement)) {
            throw EngineFaultException.twice(requirement, subject);
        }
    }

    /** The one judgement on a requirement for a subject. */
    Judgement on(Requirement requirement, Identified subject) {
        return on(requirement.id(), subject);
    }

    Judgement on(String requirement, Identified subject) {
        return present(bySubject.get(subject).on(index.position(requirement), rules), requirement, subject);
    }

    /** What the same rules say of the same subjects under other readings; each worked out once. */
    Judgements under(Assessment other) {
        return underOthers.computeIfAbsent(other.settings(), settings -> again.apply(other));
    }

    /** Takes down what can say all of it again. */
    void saidAgainBy(SaidAgain saidBefore) {
        rules = saidBefore;
    }

    /** What they come to: a conclusion for each requirement and each subject of its kind, in the order of the pack. */
    Conclusions conclusions(Assessment assessment) {
        Conclusions conclusions = new Conclusions(blanks.isEmpty() ? expected() : 0);
        Counted counted = new Counted(index, submitted, bySubject);
        MadeAgain again = rules == null ? null : new ConclusionsAgain(assessment, index, byKind, rules, counted);
        int number = 0;
        for (RequirementIndex.Indexed indexed : index.all()) {
            List<Judged> judged = byKind.get(indexed.kind());
            IntFunction<Subject> subjects = place -> judged.get(place).subject();
            Function<Subject, Conclusion> alike = null;
            for (int i = 0; i < judged.size(); i++) {
                Subject subject = judged.get(i).subject();
                if (judged.get(i).isLikeAnother()) {
                    conclusions.append(subjects, i, alike);
                    continue;
                }
                Judgement judgement = present(
                        judged.get(i).on(indexed.position(), rules), indexed.requirement().id(), subject.record());
                Conclusion conclusion = conclusion(assessment, indexed.requirement(), subject, judgement, counted);
                conclusions.append(conclusion, number, again);
                number++;
                counted.add(conclusion);
                if (!blanks.isEmpty() && blanks.get(subject.kind()) == subject) {
                    alike = conclusion.ofOthers();
                }
            }
        }
        return conclusions;
    }

    private int expected() {
        int expected = 0;
        for (RequirementIndex.Indexed indexed : index.all()) {
            expected += byKind.get(indexed.kind()).size();
        }
        return expected;
    }

    private Conclusion conclusion(
            Assessment assessment, Requirement requirement, Subject subject, Judgement judgement, Counted counted) {
        if (requirement.rate() == null || !(subject.record() instanceof District area)) {
            return Conclusion.of(assessment, requirement, subject, judgement);
        }
        return Conclusion.ofRate(
                assessment, requirement, subject, judgement, () -> counted.tally(requirement.rate(), area));
    }

    private static Judgement present(Judgement judgement, String requirement, Identified subject) {
        if (judgement == null) {
            throw EngineFaultException.none(requirement, subject);
        }
        return judgement;
    }
}
