package org.gascheck.drl;

import java.util.List;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.KieSession;

/** Runs rules in a Drools session, which is thrown away afterwards. */
final class DroolsRules implements Rules {

    private static final String CONCLUSIONS = Conclusions.class.getName();

    private final KieBase rules;
    private final RequirementIndex index;

    DroolsRules(KieBase rules, RequirementIndex index) {
        this.rules = rules;
        this.index = index;
    }

    /** Fires twice, since what is concluded on the models is a fact for the rules that ask for {@link JudgedModels}. */
    @Override
    public Conclusions conclude(Assessment assessment, List<Subject> subjects) {
        Conclusions conclusions = new Conclusions(index);
        KieSession session = rules.newKieSession();
        try {
            session.getEnvironment().set(CONCLUSIONS, conclusions);
            session.insert(assessment);
            for (Subject subject : subjects) {
                conclusions.expect(subject);
                session.insert(subject.record());
            }
            session.fireAllRules();
            session.insert(new JudgedModels(index, conclusions::on));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return conclusions;
    }

    /** Where the rules of a session put what they conclude. */
    static Conclusions conclusions(KieRuntime session) {
        return (Conclusions) session.getEnvironment().get(CONCLUSIONS);
    }
}
