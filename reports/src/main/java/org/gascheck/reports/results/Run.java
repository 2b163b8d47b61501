package org.gascheck.reports.results;

import java.util.List;
import java.util.Objects;
import org.gascheck.law.Settings;
import org.gascheck.report.ReportForm;

/**
 * What the results of many submissions have in common.
 *
 * @param version     that of the program that judged them
 * @param instruments all by which some of them may have been judged
 * @param settings    the readings that the operator chose instead of the recommended ones
 * @param purpose     the id of what they were judged for, or null
 * @param detail      how much is told of open findings
 * @param lists       the lists of subjects that a submission may give, as JSON Pointers without their first slash
 */
public record Run(
        String version,
        List<RunInstrument> instruments,
        Settings settings,
        String purpose,
        ReportForm.Detail detail,
        List<String> lists) {

    /** Keeps copies of the lists. */
    public Run {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(detail, "detail");
        instruments = List.copyOf(instruments);
        lists = List.copyOf(lists);
    }

    /**
     * The instrument with the id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RunInstrument instrument(String id) {
        for (RunInstrument each : instruments) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException("the run has no instrument \"" + id + "\"");
    }
}
