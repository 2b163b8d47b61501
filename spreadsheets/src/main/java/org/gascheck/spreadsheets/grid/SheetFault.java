package org.gascheck.spreadsheets.grid;

import java.io.IOException;
import org.gascheck.Text;

/** What makes it impossible to go on reading a file. */
public final class SheetFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text told;

    /** With what is wrong, in both languages. */
    public SheetFault(String zh, String en) {
        super(en);
        this.told = new Text(zh, en);
    }

    /** What is wrong. */
    public Text told() {
        return told;
    }
}
