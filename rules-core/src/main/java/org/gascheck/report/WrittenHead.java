package org.gascheck.report;

import java.util.List;
import org.gascheck.Build;
import org.gascheck.Digest;

/** The first two entries of a written report, and what is checked of what it tells. */
final class WrittenHead {

    /** What made a report. */
    record Tool(String name, String version) {

        private void check() {
            if (!Build.NAME.equals(name)) {
                throw new IllegalArgumentException("the tool \"" + name + "\": expected a report of " + Build.NAME);
            }
        }
    }

    /** What a report is on. */
    record Facts(Digest digest) {
    }

    private WrittenHead() {
    }

    /**
     * Holds the verdicts of a written report against its findings.
     *
     * @throws IllegalArgumentException if something else wrote it, or a verdict is not what its findings come to
     */
    static void check(
            Tool tool, List<ReportedInstrument> instruments, Verdict verdict, List<Finding> findings, Scope scope) {
        tool.check();
        instruments.forEach(each -> check(each.verdict(), Verdict.of(each.id(), findings).beside(scope.disputes())));
        check(verdict, Verdict.together(instruments.stream().map(ReportedInstrument::verdict).toList()));
    }

    private static void check(Verdict told, Verdict found) {
        if (told != found) {
            throw new IllegalArgumentException("the verdict " + told + ": the findings come to " + found);
        }
    }
}
