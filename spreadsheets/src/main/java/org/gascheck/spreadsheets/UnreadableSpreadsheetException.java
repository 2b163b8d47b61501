package org.gascheck.spreadsheets;

import java.io.IOException;
import org.gascheck.Problem;
import org.gascheck.Text;

/** A file that cannot be read as a spreadsheet at all. */
public final class UnreadableSpreadsheetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With the one thing that is wrong with the whole file. */
    public UnreadableSpreadsheetException(String source, Text message) {
        super(message.toString());
        this.problem = new Problem(source, 0, 0, "", message);
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
