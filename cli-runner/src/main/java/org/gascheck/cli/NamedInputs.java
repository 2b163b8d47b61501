package org.gascheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.gascheck.reports.FromSheet;

/** Gives on the submissions of what the operator names: one of JSON, all of a spreadsheet. */
final class NamedInputs {

    private final Inputs inputs;
    private final SheetInputs sheets;
    private final PrintStream err;

    /** Those that are read by some; {@code err} takes notes on spreadsheets. */
    NamedInputs(Inputs inputs, SheetInputs sheets, PrintStream err) {
        this.inputs = inputs;
        this.sheets = sheets;
        this.err = err;
    }

    /** What reads JSON. */
    Inputs json() {
        return inputs;
    }

    /** Whether several submissions may stand in an input, each with a name of its own. */
    static boolean maybeSeveral(String argument) {
        return SheetInputs.areIn(argument);
    }

    /**
     * Gives on each submission of an input by the name of its source.
     *
     * @return what is to be told of the spreadsheet as a whole, or null of JSON
     */
    FromSheet each(String argument, SheetInputs.Taker taker) throws IOException, UnreadableInputException {
        if (maybeSeveral(argument)) {
            return sheets.each(argument, err, taker);
        }
        taker.take(inputs.nameOf(argument), () -> inputs.read(argument));
        return null;
    }
}
