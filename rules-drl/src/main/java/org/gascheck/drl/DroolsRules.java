package org.gascheck.drl;

import java.util.List;
import java.util.function.Function;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
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
    public Judgements judge(Assessment assessment, List<Subject> subjects) {
        return DroolsThread.in(() -> judgeInSession(assessment, subjects));
    }

    private Judgements judgeInSession(Assessment assessment, List<Subject> subjects) {
        KieSession session = rules.newKieSession();
        try {
            return judge(session, index, assessment, subjects, other -> judge(other, subjects));
        } finally {
            session.dispose();
        }
    }

    /**
     * What the rules say in a session that has them. Fires twice, since what is said of the models is a fact for the
     * rules that ask for {@link JudgedModels}.
     *
     * @param again what the same rules say under other readings; that takes another session
     */
    static Judgements judge(
            KieSession session, RequirementIndex index, Assessment assessment, List<Subject> subjects,
            Function<Assessment, Judgements> again) {
        Judgements judgements = new Judgements(index, again);
        session.getEnvironment().set(JUDGEMENTS, judgements);
        session.insert(assessment);
        for (Subject subject : subjects) {
            judgements.expect(subject);
            session.insert(subject.record());
        }
        session.fireAllRules();
        session.insert(new JudgedModels(index, judgements::on));
        session.fireAllRules();
        return judgements;
    }

    /** Where the rules of a session put what they say; null where it has judged nothing yet. */
    static Judgements judgements(KieRuntime session) {
        return (Judgements) session.getEnvironment().get(JUDGEMENTS);
    }
}
