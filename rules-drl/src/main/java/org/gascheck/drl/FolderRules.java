package org.gascheck.drl;

import java.util.List;
import org.gascheck.drl.source.PackRules;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.report.Areas;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of a pack of a folder: those that come with the program are called straight, its own fire in a session. */
final class FolderRules implements Rules {

    private final RequirementIndex index;
    private final StraightRules straight;
    private final KieBase own;

    private FolderRules(RequirementIndex index, StraightRules straight, KieBase own) {
        this.index = index;
        this.straight = straight;
        this.own = own;
    }

    /**
     * Those of a pack that is in order, as its rules were read.
     *
     * @throws InvalidPackException with what the compiler finds
     */
    static FolderRules of(RequirementIndex index, PackRules rules) {
        OwnRules own = OwnRules.of(index.pack(), rules);
        return new FolderRules(
                index,
                StraightRules.of(index, own.requirements()),
                RuleBase.of(index.pack(), own.files()));
    }

    @Override
    public Judgements judge(Assessment assessment, Areas submitted) {
        Judgements judgements = new Judgements(index, submitted, other -> judge(other, submitted));
        straight.judge(assessment, submitted, judgements);
        List<Subject> subjects = submitted.subjects().stream().filter(judgements::isExpected).toList();
        DroolsThread.in(() -> {
            fire(assessment, subjects, submitted, judgements);
            return null;
        });
        return judgements;
    }

    private void fire(Assessment assessment, List<Subject> subjects, Areas submitted, Judgements judgements) {
        KieSession session = own.newKieSession();
        try {
            DroolsRules.fire(session, index, assessment, subjects, submitted, judgements);
        } finally {
            session.dispose();
        }
    }
}
