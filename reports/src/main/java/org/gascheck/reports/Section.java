package org.gascheck.reports;

import java.io.IOException;
import org.gascheck.reports.layout.Page;

/** A part of the text of a report. */
interface Section {

    /** Prints it, if there is anything to say. */
    void print(Page page) throws IOException;
}
