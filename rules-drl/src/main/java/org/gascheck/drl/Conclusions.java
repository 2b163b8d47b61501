package org.gascheck.drl;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gascheck.facts.Identified;
import org.gascheck.report.Judgement;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieRuntime;

/** What the rules concluded in one session. Used by one thread. */
final class Conclusions {

    private static final String KEY = Conclusions.class.getName();

    private final Map<String, Map<Identified, Judgement>> byRequirement = new HashMap<>();

    /** Puts the conclusions where the rules of a session find them. */
    void attachTo(Environment environment) {
        environment.set(KEY, this);
    }

    static Conclusions of(KieRuntime session) {
        return (Conclusions) session.getEnvironment().get(KEY);
    }

    void add(Rule rule, Identified subject, Judgement judgement) {
        String requirement = RuleBase.requirementOf(rule);
        if (byRequirement.computeIfAbsent(requirement, id -> new IdentityHashMap<>()).put(subject, judgement) != null) {
            throw new EngineFaultException("two conclusions on " + requirement + " for " + subject.id());
        }
    }

    /** The one conclusion on a requirement for a subject. */
    Judgement on(String requirement, Identified subject) {
        Judgement judgement = byRequirement.getOrDefault(requirement, Map.of()).get(subject);
        if (judgement == null) {
            throw new EngineFaultException("no conclusion on " + requirement + " for " + subject.id());
        }
        return judgement;
    }
}
