package org.gascheck.drl;

import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Assessment;
import org.gascheck.law.RulePack;
import org.gascheck.report.Areas;

/** The rules of a pack, ready to run by many threads at once. */
interface Rules {

    /** What the rules say of the subjects of a submission. */
    Judgements judge(Assessment assessment, Areas submitted);

    /**
     * The rules of a pack for an engine.
     *
     * @throws InvalidPackException with all that is wrong with a pack of a folder
     */
    static Rules of(RulePack pack, Engine engine) {
        Slf4jNotice.leaveOut();
        if (engine == Engine.CALLED_STRAIGHT && !RulePacks.hasShippedRules(pack)) {
            PackRules rules = PackRules.of(pack);
            PackLint.refuseFaults(pack, rules);
            return FolderRules.of(new RequirementIndex(pack), rules);
        }
        PackLint.refuseFaults(pack);
        RequirementIndex index = new RequirementIndex(pack);
        return engine == Engine.CALLED_STRAIGHT
                ? StraightRules.of(index)
                : new DroolsRules(RuleBase.of(pack), index);
    }
}
