package org.gascheck.drl;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.report.Areas;
import org.gascheck.report.Judgement;

/**
 * Runs rules by calling the functions of Drools' executable model straight, one rule and one subject after the other. A
 * rule in the form that {@link PackLint} demands fires exactly once for every subject of its kind, so there is nothing
 * for an engine to match, and no session to build. Tests hold this against {@link DroolsRules}.
 */
final class StraightRules implements Rules {

    private final RequirementIndex index;
    private final Map<String, OfKind> byKind = new HashMap<>();

    /** The rules about one kind of subject, in the order of their requirements, and the slots that they share. */
    private record OfKind(StraightRule[] rules, SharedSlots slots) {
    }

    private StraightRules(RequirementIndex index) {
        this.index = index;
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
        StraightRules rules = new StraightRules(index);
        for (Rule rule : PrebuiltModel.rules(index.pack())) {
            Requirement requirement = index.pack().requirement(PrebuiltModel.requirementOf(rule));
            if (others.contains(requirement.id())) {
                continue;
            }
            OfKind ofKind = rules.byKind.computeIfAbsent(
                    requirement.subject(),
                    kind -> new OfKind(new StraightRule[index.about(kind).size()], new SharedSlots()));
            int position = index.position(requirement.id());
            if (ofKind.rules()[position] != null) {
                throw new EngineFaultException("two rules for " + requirement.id());
            }
            ofKind.rules()[position] = new StraightRule(rule, ofKind.slots());
        }
        for (Requirement requirement : index.pack().requirements().values()) {
            if (!others.contains(requirement.id()) && !rules.has(requirement)) {
                throw new EngineFaultException("no rule for " + requirement.id());
            }
        }
        return rules;
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
            OfKind ofKind = byKind.get(subject.kind());
            if (ofKind != null) {
                SubjectValues values = rules.values(subject);
                for (int i = 0; i < ofSubject.length; i++) {
                    if (ofKind.rules()[i] != null) {
                        ofSubject[i] = new StraightJudgement(ofKind.rules()[i], values);
                    }
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
                    byKind.get(subject.kind()).slots(), assessment, models, members, subject.record());
        }

        @Override
        public Judgement judgement(Subject subject, int position, SubjectValues values) {
            return new StraightJudgement(byKind.get(subject.kind()).rules()[position], values);
        }
    }

    private boolean has(Requirement requirement) {
        OfKind ofKind = byKind.get(requirement.subject());
        return ofKind != null && ofKind.rules()[index.position(requirement.id())] != null;
    }
}
