package org.gascheck.reports;

import java.io.IOException;
import org.gascheck.report.ComplianceReport;

/** Prints the reports on the files of one run. */
public interface Reports {

    /** Before the first report. */
    void begin() throws IOException;

    /** Prints the report on a file. */
    void print(String file, ComplianceReport report) throws IOException;

    /** Notes that there is no report on a file. */
    void skip(String file);

    /** After the last report. */
    void end() throws IOException;
}
