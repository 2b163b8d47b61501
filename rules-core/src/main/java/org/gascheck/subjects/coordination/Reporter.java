package org.gascheck.subjects.coordination;

import org.gascheck.facts.Facts;

/** Who reports on the progress of the campaign. */
public interface Reporter {

    /** The reports, of whatever round. */
    Facts<ProgressReport> reports();
}
