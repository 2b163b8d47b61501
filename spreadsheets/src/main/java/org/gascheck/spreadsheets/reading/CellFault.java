package org.gascheck.spreadsheets.reading;

import org.gascheck.Printable;
import org.gascheck.Text;

/** A cell that cannot be taken for a value of its column. */
final class CellFault extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final transient Text told;

    CellFault(Text told) {
        super(told.en(), null, false, false);
        this.told = told;
    }

    /** With what stands there and what was expected. */
    static CellFault expected(String found, String zh, String en) {
        String shown = Printable.of(found, LONGEST);
        return new CellFault(new Text("“" + shown + "”：应为" + zh, "\"" + shown + "\": expected " + en));
    }

    Text told() {
        return told;
    }
}
