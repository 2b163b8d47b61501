package org.gascheck.drl;

import java.util.List;
import java.util.function.Function;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.report.Areas;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.KieSession;

/** Has rules fire in a Drools session, which is thrown away afterwards. */
final class DroolsRules implements Rules {

    private static final String JUDGEMENTS = Judgements.class.getName();

    private final KieBase rules;
    private final RequirementIndex index;

    DroolsRules(KieBase rules, RequirementIndex index) {
        this.rules = rules;
        this.index = index;
    }

    @Override
    public Judgements judge(Assessment assessment, Areas submitted) {
        return DroolsThread.in(() -> judgeInSession(assessment, submitted));
    }

    private Judgements judgeInSession(Assessment assessment, Areas submitted) {
        KieSession session = rules.newKieSession();
        try {
            return judge(session, index, assessment, submitted, other -> judge(other, submitted));
        } finally {
            session.dispose();
        }
    }

    /**
     * What the rules say in a session that has them.
     *
     * @param again what the same rules say under other readings; that takes another session
     */
    static Judgements judge(
            KieSession session, RequirementIndex index, Assessment assessment, Areas submitted,
            Function<Assessment, Judgements> again) {
        Judgements judgements = new Judgements(index, submitted, again);
        submitted.subjects().forEach(judgements::expect);
        fire(session, index, assessment, submitted.subjects(), submitted, judgements);
        return judgements;
    }

    /**
     * Has the rules of a session fire for subjects of a submission. They fire three times, since what is said of the
     * models is a fact for the rules that ask for {@link JudgedModels}, and what is said of all of them for those that
     * ask for {@link JudgedMembers}.
     *
     * @param judgements where they put what they say; it may have what other rules say, and expects all of theirs
     */
    static void fire(
            KieSession session, RequirementIndex index, Assessment assessment, List<Subject> subjects, Areas submitted,
            Judgements judgements) {
        session.getEnvironment().set(JUDGEMENTS, judgements);
        session.insert(assessment);
        subjects.forEach(subject -> session.insert(subject.record()));
        session.fireAllRules();
        session.insert(new JudgedModels(index, judgements::on).withGrounds());
        session.fireAllRules();
        session.insert(new JudgedMembers(index.pack(), submitted, judgements::on).withGrounds());
        session.fireAllRules();
    }

    /** Where the rules of a session put what they say; null where it has judged nothing yet. */
    static Judgements judgements(KieRuntime session) {
        return (Judgements) session.getEnvironment().get(JUDGEMENTS);
    }
}
