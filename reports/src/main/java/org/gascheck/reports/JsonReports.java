package org.gascheck.reports;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.PrintStream;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;

/** Prints one report as a JSON object, or several as a list in which each stands with the name of its file. */
public final class JsonReports implements Reports {

    private final PrintStream out;
    private final boolean several;
    private boolean first = true;

    /** A printer of reports: of one as it is, or of several as a list. */
    public JsonReports(PrintStream out, boolean several) {
        this.out = out;
        this.several = several;
    }

    @Override
    public void begin() {
        if (several) {
            out.print("[");
        }
    }

    @Override
    public void print(String file, ComplianceReport report) {
        String json = ReportJson.text(report);
        if (!several) {
            out.print(json);
            return;
        }
        String name = new String(JsonStringEncoder.getInstance().quoteAsString(file));
        out.print((first ? "\n" : ",\n") + "  {\n    \"file\" : \"" + name + "\",\n    \"report\" : ");
        out.print(json.strip().replace("\n", "\n    ") + "\n  }");
        first = false;
    }

    @Override
    public void skip(String file) {
        // The problems of a file go to the standard error; a list of reports holds reports only.
    }

    @Override
    public void end() {
        if (several) {
            out.print("\n]\n");
        }
    }
}
