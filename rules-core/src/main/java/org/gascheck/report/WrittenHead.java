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
}
