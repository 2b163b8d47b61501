package org.gascheck.report;

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

    /** Refuses a verdict that is not what the findings come to. */
    static void check(Verdict told, Verdict found) {
        if (told != found) {
            throw new IllegalArgumentException("the verdict " + told + ": the findings come to " + found);
        }
    }
}
