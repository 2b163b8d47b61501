package org.gascheck.spreadsheets.grid;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a sheet, from the first on; gone through once. */
public interface Rows extends Closeable {

    /** The next row that is in the file, or null after the last. */
    GridRow next() throws IOException;

    /** Whether the sheet does not show a column, as far as that is known after the first row. */
    default boolean isHidden(int column) {
        return false;
    }
}
