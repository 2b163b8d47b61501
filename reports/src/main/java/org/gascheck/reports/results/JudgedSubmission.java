package org.gascheck.reports.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Verdict;

/**
 * What a judged submission came to, as far as lists and documents on many of them tell it.
 *
 * @param assessedOn  the day for which it was judged
 * @param verdict     by all instruments together
 * @param instruments those by which it was judged
 * @param open        the findings that somebody has to act on, in full: breached, left to a person, undetermined and
 *                    not yet due, in the order of the report
 * @param settled     the other findings, without their reasons
 * @param cells       the cell of the spreadsheet that each JSON Pointer named in the findings stands for; empty where
 *                    the submission was read from no spreadsheet
 */
public record JudgedSubmission(
        LocalDate assessedOn,
        Verdict verdict,
        List<ReportedInstrument> instruments,
        List<Finding> open,
        List<SettledSubject> settled,
        Map<String, String> cells) {

    /** Keeps copies of the collections. */
    public JudgedSubmission {
        instruments = List.copyOf(instruments);
        open = List.copyOf(open);
        settled = List.copyOf(settled);
        cells = Map.copyOf(cells);
    }
}
