package org.gascheck.drl;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Rule;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.report.Areas;
import org.gascheck.report.Judgement;

/**
 * Runs rules by calling the functions of Drools' executable model straight, one rule and one subject after the other. A
 * rule in the form that {@link PackLint} demands fires exactly once for every subject of its kind, so there is nothing
 * for an engine to match, and no session to build. Tests hold this against {@link DroolsRules}.
 */
final class StraightRules implements Rules {

    private final RequirementIndex index;
    private final Map<String, Rule> byRequirement;
    private final Map<String, OfKind> byKind = new ConcurrentHashMap<>();

    /** The rules about one kind of subject, in the order of their requirements, and the slots that they share. */
    private record OfKind(StraightRule[] rules, SharedSlots slots) {
    }

    private StraightRules(RequirementIndex index, Map<String, Rule> byRequirement) {
        this.index = index;
        this.byRequirement = byRequirement;
    }

    /** The rules of a pack, all of which were built into the program. */
    static StraightRules of(RequirementIndex index) {
        return of(index, Set.of());
    }

    /**
     * The rules of a pack that were built into the program.
     *
     * @param others the requirements that other rules decide
     */
    static StraightRules of(RequirementIndex index, Set<String> others) {
        Map<String, Rule> byRequirement = new HashMap<>();
        for (Rule rule : PrebuiltModel.rules(index.pack())) {
            String id = PrebuiltModel.requirementOf(rule);
            if (!others.contains(id) && byRequirement.put(id, rule) != null) {
                throw new EngineFaultException("two rules for " + id);
            }
        }
        for (String id : index.pack().requirements().keySet()) {
            if (!others.contains(id) && !byRequirement.containsKey(id)) {
                throw new EngineFaultException("no rule for " + id);
            }
        }
        return new StraightRules(index, byRequirement);
    }

    /** The rules about a kind of subject, which are read when the first such subject is judged. */
    private OfKind ofKind(String kind) {
        OfKind known = byKind.get(kind);
        return known == null ? byKind.computeIfAbsent(kind, this::read) : known;
    }

    private OfKind read(String kind) {
        SharedSlots slots = new SharedSlots();
        StraightRule[] rules = index.about(kind).stream()
                .map(requirement -> byRequirement.get(requirement.id()))
                .map(rule -> rule == null ? null : new StraightRule(rule, slots))
                .toArray(StraightRule[]::new);
        return new OfKind(rules, slots);
    }

    @Override
    public Judgements judge(Assessment assessment, Areas submitted) {
        Judgements judgements = new Judgements(index, submitted, other -> judge(other, submitted));
        judgements.saidAgainBy(judge(assessment, submitted, judgements));
        return judgements;
    }

    /**
     * Judges the subjects of a submission, and gives what can say all of that again.
     *
     * @param judgements takes what is said; it may get what other rules say too
     */
    SaidAgain judge(Assessment assessment, Areas submitted, Judgements judgements) {
        JudgedModels models = new JudgedModels(index, judgements::on);
        JudgedMembers members = new JudgedMembers(index.pack(), submitted, judgements::on);
        SaidAgain rules = new SaidBy(assessment, models, members);
        for (Subject subject : submitted.subjects()) {
            if (judgements.isLikeAnother(subject)) {
                continue;
            }
            Judgement[] ofSubject = judgements.expect(subject);
            StraightRule[] ofKind = ofKind(subject.kind()).rules();
            SubjectValues values = rules.values(subject);
            for (int i = 0; i < ofSubject.length; i++) {
                if (ofKind[i] != null) {
                    ofSubject[i] = new StraightJudgement(ofKind[i], values);
                }
            }
        }
        return rules;
    }

    /** What these rules say under one assessment. */
    private final class SaidBy implements SaidAgain {

        private final Assessment assessment;
        private final JudgedModels models;
        private final JudgedMembers members;

        SaidBy(Assessment assessment, JudgedModels models, JudgedMembers members) {
            this.assessment = assessment;
            this.models = models;
            this.members = members;
        }

        @Override
        public SubjectValues values(Subject subject) {
            return SubjectValues.of(
                    ofKind(subject.kind()).slots(), assessment, models, members, subject.record());
        }

        @Override
        public Judgement judgement(Subject subject, int position, SubjectValues values) {
            return new StraightJudgement(ofKind(subject.kind()).rules()[position], values);
        }
    }
}
