package org.gascheck.reports.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Makes something of the results of a run, such as a table or a page. */
@FunctionalInterface
public interface ResultsDocument {

    /**
     * Writes its files.
     *
     * @param run     what the results have in common
     * @param totals  what they come to together
     * @param results may be gone through several times
     * @param folder  an empty folder that is there; what is written into it becomes part of the output under the same
     *                names, all of it or nothing
     * @param locale  Chinese, or any other for English
     */
    void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException;
}
