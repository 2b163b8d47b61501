package org.gascheck.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.report.ReportedSubject;
import org.gascheck.report.Verdict;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;

/** The exit code of a run: the worst of all that its submissions came to, and never 0 where there were none. */
final class ScreenExit {

    private ScreenExit() {
    }

    /**
     * That of some totals.
     *
     * @param marks tells which findings are waived
     */
    static int of(Run run, Totals totals, FailOn failing, Marks marks, ResultsSource results) throws IOException {
        if (totals.rejected() > 0) {
            return ExitCodes.UNREADABLE;
        }
        int code = totals.judged() == 0 ? ExitCodes.UNDETERMINED : ExitCodes.OK;
        if (run.purpose() != null) {
            for (Answer each : totals.answers().keySet()) {
                code = ExitCodes.worse(code, ExitCodes.of(each));
            }
        } else if (failing.unwaived()) {
            int[] worst = {code};
            results.forEach(result -> worst[0] = ExitCodes.worse(worst[0], ofUnwaived(result, marks)));
            code = worst[0];
        } else {
            for (Verdict each : totals.verdicts().keySet()) {
                code = ExitCodes.worse(code, ExitCodes.of(each));
            }
        }
        for (Outcome each : failing.outcomes()) {
            if (totals.findings().getOrDefault(each, 0L) > 0) {
                code = ExitCodes.worse(code, FailOnOption.codeOf(each));
            }
        }
        return code;
    }

    private static int ofUnwaived(Result result, Marks marks) {
        JudgedSubmission judged = result.judged();
        Map<String, ReportedSubject> subjects = new LinkedHashMap<>();
        judged.open().forEach(each -> subjects.putIfAbsent(each.subject().pointer(), each.subject()));
        judged.settled().forEach(each -> subjects.putIfAbsent(each.subject().pointer(), each.subject()));
        Marks.OfSubmission of = marks.on(result.source(), judged.assessedOn(), subjects.values());
        return FailOn.ofUnwaived(
                judged.verdict(), judged.instruments(), judged.open(), judged.scope().disputes(), of::isWaived);
    }
}
