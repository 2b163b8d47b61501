package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Verdict;

/** Writes the reports on several submissions, one after the other. For one thread. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the report on a submission.
     *
     * @param submission what its reader knows it by, such as the name of a file
     */
    void write(String submission, ComplianceReport report) throws IOException;

    /**
     * Writes the report on a submission of a spreadsheet, with the cells of its facts and what nobody read, where the
     * form has a place for them.
     *
     * @param submission what its reader knows it by
     * @param sheet      what is to be told of the spreadsheet
     */
    default void write(String submission, ComplianceReport report, FromSheet sheet) throws IOException {
        write(submission, report);
    }

    /**
     * Notes that there is no report on a submission, such as one that cannot be read.
     *
     * @param problems why; at least one
     */
    default void skip(String submission, List<Problem> problems) throws IOException {
    }

    /** Takes note of a spreadsheet as a whole, after all of its submissions. */
    default void note(FromSheet sheet) throws IOException {
    }

    /** Takes note of submissions that are told by others, so that what is counted in the end counts them too. */
    default void countOthers(Map<Verdict, Long> verdicts, long unreadable) {
    }

    /** Writes what stands after the last report. Not called after a failure: nobody takes what was written for all. */
    default void end() throws IOException {
    }
}
