package org.gascheck.cases;

import java.util.Set;
import java.util.TreeSet;
import org.gascheck.Text;
import org.gascheck.drl.RulePacks;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;

/**
 * Which cases of rules that tell reasons have none, or only one or another. Where facts contradict each other, the
 * message is the reason.
 */
final class ToldReasons {

    private static final Set<Outcome> UNMET = Set.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.NOT_YET_DUE);

    /** Outcomes that are certain only since each way in which unknown facts can turn out has another reason. */
    private static final Set<String> WHICHEVER_REASON = Set.of(
            "alarm-cert-other-statutory: one paper of unknown kind where two certificates are compulsory: BREACHED",
            "alarm-cert-per-model: a vendor with a single paper of unknown kind: BREACHED",
            "rate-census: a facility that is not on file, nobody says of which kind: BREACHED",
            "valve-std-other: a valve with one untitled passed test where two standards are configured: NEEDS_REVIEW");

    /** What is not yet due since nothing has been asked for yet: no month or quarter is over. */
    private static final Set<String> NOTHING_ASKED_FOR_YET = Set.of(
            "monthly-statistics: a district without statistics on the last day of January: NOT_YET_DUE",
            "monthly-statistics: a district without statistics under the Yuelai plan, on the last day of March:"
                    + " NOT_YET_DUE",
            "quarterly-meeting: a working group that never met, on the last day of the first quarter: NOT_YET_DUE",
            "quarterly-meeting: a working group that never met, on the last day of the first whole quarter of the"
                    + " Yuelai plan: NOT_YET_DUE");

    private static final PackRules RULES = PackRules.of(RulePacks.YUELAI_2022_8);

    private ToldReasons() {
    }

    /** Whether the reasons of a finding are as they should be: some, but for the cases that are named here. */
    static boolean areAsExpected(Case of, Finding finding) {
        if (!tells(finding)) {
            return true;
        }
        boolean none = finding.reasons().isEmpty();
        boolean whichever = !none && finding.reasons().get(0).reason().equals(FoundReason.ONE_OR_ANOTHER);
        return none == NOTHING_ASKED_FOR_YET.contains(of.toString())
                && whichever == WHICHEVER_REASON.contains(of.toString());
    }

    private static boolean tells(Finding finding) {
        DrlRule rule = RULES.rule(finding.requirement());
        return UNMET.contains(finding.outcome()) && !RULES.reasonsOf(rule).isEmpty()
                && !isOnContradictingFacts(finding);
    }

    private static boolean isOnContradictingFacts(Finding finding) {
        Text usual = RulePacks.withId(finding.instrument()).requirement(finding.requirement()).messages()
                .get(Outcome.NEEDS_REVIEW);
        return finding.outcome() == Outcome.NEEDS_REVIEW && !finding.message().equals(usual);
    }

    /** The cases that are named here. */
    static Set<String> named() {
        Set<String> named = new TreeSet<>(NOTHING_ASKED_FOR_YET);
        named.addAll(WHICHEVER_REASON);
        return named;
    }
}
