package org.gascheck.cli;

import java.io.InputStream;
import java.util.Map;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.reports.Voice;
import picocli.CommandLine.Mixin;

/** How submissions are read: within which limits, from spreadsheets of which form, and what is assumed of them. */
final class ReadingOptions {

    @Mixin
    private AssumptionsOption assumptions;

    @Mixin
    private LimitsOption limits;

    @Mixin
    private SpreadsheetOptions spreadsheets;

    /** The limits. */
    ReadLimits limits() {
        return limits.chosen();
    }

    /** What is assumed of unknown facts. */
    Assumptions assumptions() {
        return assumptions.chosen();
    }

    /** Whether no assumptions are accepted. */
    boolean areAssumptionsRefused() {
        return assumptions.areRefused();
    }

    /** What reads JSON. */
    Inputs json(Terminal terminal, Voice voice) {
        return new Inputs(terminal.in(), voice, limits.chosen(), assumptions.chosen());
    }

    /** What reads spreadsheets. */
    SheetInputs sheets(Voice voice) throws UnreadableInputException {
        return new SheetInputs(spreadsheets.reader(), voice, limits.chosen(), assumptions.chosen());
    }

    /** What reads whatever the operator names. */
    NamedInputs inputs(Terminal terminal, Voice voice) throws UnreadableInputException {
        return new NamedInputs(json(terminal, voice), sheets(voice), terminal.err());
    }

    /** What reads one submission after the other of what the operator names. */
    Sources sources(InputStream in) throws UnreadableInputException {
        return new Sources(in, spreadsheets.reader(), limits.chosen(), assumptions.chosen());
    }

    /** Says what was chosen: runs by the same read the same. */
    void tell(Map<String, String> options) throws UnreadableInputException {
        options.put("--limits", limits.chosen().toString());
        options.put("--assume", assumptions.areRefused() ? "--no-assumptions" : assumptions.chosen().toString());
        options.put("--mapping, --charset", spreadsheets.fingerprint());
    }
}
