package org.gascheck.drl;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Assessment;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.Areas;
import org.gascheck.report.Conclusion;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a pack for those who work with Drools themselves: a KIE base, and what its rules conclude in a session
 * of one's own, among one's own rules and facts. Whoever wants a report needs none of this: see {@link GasCheck}.
 */
public final class KieRules {

    private final Assessment undated;
    private final RequirementIndex index;
    /** Made when somebody asks what another reading would give; compiling the rules of a folder takes a while. */
    private volatile Rules apart;

    private KieRules(Assessment undated) {
        this.undated = undated;
        this.index = new RequirementIndex(undated.pack());
    }

    /** The rules of a pack under chosen readings. */
    public static KieRules of(RulePack pack, Settings settings) {
        Objects.requireNonNull(pack, "the rule pack is null");
        Objects.requireNonNull(settings, "the settings are null; expected Settings.RECOMMENDED or other ones");
        settings.check(pack.settings());
        return new KieRules(new Assessment(null, pack, settings));
    }

    /**
     * A new KIE base of the rules, to which others can be added. Making one takes a while.
     *
     * @throws InvalidPackException if the rules of a pack from a folder cannot be used
     */
    public KieBase newKieBase() {
        PackLint.refuseFaults(undated.pack());
        return RuleBase.of(undated.pack());
    }

    /**
     * Puts the facts of a submission into a session and has its rules fire. The facts stay there; what is concluded may
     * be put there too.
     *
     * @param session a session of a base that has the rules, in which no submission has been judged yet
     * @return for each requirement and each subject of its kind a conclusion, in the order of the pack; none where the
     *         instrument had not been issued on the day
     * @throws InvalidSubmissionException if the submission has no assessment date, or names another instrument than
     *                      that of the pack
     * @throws IllegalStateException if a submission has been judged in the session
     * @throws EngineFaultException if a rule did not fire exactly once for each subject
     */
    public List<Conclusion> judge(Submission submission, KieSession session) {
        Objects.requireNonNull(submission, "the submission is null");
        Objects.requireNonNull(session, "the session is null");
        List<Problem> problems = HeaderProblems.in(submission, Set.of(undated.pack().instrument().id()));
        if (!problems.isEmpty()) {
            throw new InvalidSubmissionException(problems);
        }
        if (DroolsRules.judgements(session) != null) {
            throw new IllegalStateException("the session has judged a submission already; expected a new one");
        }
        Assessment assessment = undated.on(submission.assessedOn().value());
        return assessment.date().isBefore(undated.pack().instrument().issued())
                ? List.of()
                : conclusions(assessment, Areas.of(submission), session);
    }

    /** Other readings are tried without the session: the rules that were added to it would fire once more. */
    private List<Conclusion> conclusions(Assessment assessment, Areas submitted, KieSession session) {
        Function<Assessment, Judgements> again = other -> apart().judge(other, submitted);
        return DroolsRules.judge(session, index, assessment, submitted, again).conclusions(assessment);
    }

    /** The same rules apart from the session. Where threads race they make equal ones. */
    private Rules apart() {
        Rules known = apart;
        if (known == null) {
            known = Rules.of(undated.pack(), Engine.CALLED_STRAIGHT);
            apart = known;
        }
        return known;
    }
}
