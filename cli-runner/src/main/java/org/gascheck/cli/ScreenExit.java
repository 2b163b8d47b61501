package org.gascheck.cli;

import java.util.Map;
import java.util.Set;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;

/** The exit code of a run: the worst of all that its submissions came to, and never 0 where there were none. */
final class ScreenExit {

    private ScreenExit() {
    }

    /**
     * That of some totals.
     *
     * @param failing the outcomes of findings that fail it besides the verdicts
     */
    static int of(Run run, Totals totals, Set<Outcome> failing) {
        if (totals.rejected() > 0) {
            return ExitCodes.UNREADABLE;
        }
        int code = totals.judged() == 0 ? ExitCodes.UNDETERMINED : ExitCodes.OK;
        if (run.purpose() == null) {
            for (Verdict each : totals.verdicts().keySet()) {
                code = ExitCodes.worse(code, ExitCodes.of(each));
            }
        } else {
            for (Answer each : totals.answers().keySet()) {
                code = ExitCodes.worse(code, ExitCodes.of(each));
            }
        }
        for (Map.Entry<Outcome, Long> each : totals.findings().entrySet()) {
            if (failing.contains(each.getKey()) && each.getValue() > 0) {
                code = ExitCodes.worse(code, FailOnOption.codeOf(each.getKey()));
            }
        }
        return code;
    }
}
