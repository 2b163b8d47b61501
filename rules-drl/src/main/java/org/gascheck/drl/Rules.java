package org.gascheck.drl;

import java.util.List;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.RulePack;

/** The rules of a pack, ready to run by many threads at once. */
interface Rules {

    /** What the rules conclude on the subjects; models are judged before the others, whose judgements rest on theirs. */
    Conclusions conclude(Assessment assessment, List<Subject> models, List<Subject> others);

    /** The rules of a pack: those built into the program, or compiled now. */
    static Rules of(RulePack pack) {
        RequirementIndex index = new RequirementIndex(pack);
        return pack.prebuilt() ? StraightRules.of(index) : new DroolsRules(RuleBase.of(pack), index);
    }
}
