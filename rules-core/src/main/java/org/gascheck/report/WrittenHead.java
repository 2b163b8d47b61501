package org.gascheck.report;

import java.util.List;
import org.gascheck.Digest;

/** The first two entries of a written report. */
final class WrittenHead {

    /** What made a report. */
    record Tool(String name, String version) {
    }

    /** What a report is on. */
    record Facts(Digest digest) {
    }

    private WrittenHead() {
    }

    /** Refuses verdicts that are not what the findings come to. */
    static void check(Verdict verdict, List<ReportedInstrument> instruments, List<Finding> findings, Scope scope) {
        instruments.forEach(each ->
                check(each.verdict(), Verdict.of(each.id(), findings).beside(scope.disputes())));
        check(verdict, Verdict.together(instruments.stream().map(ReportedInstrument::verdict).toList()));
    }

    private static void check(Verdict told, Verdict found) {
        if (told != found) {
            throw new IllegalArgumentException("the verdict " + told + ": the findings come to " + found);
        }
    }
}
