package org.gascheck.spreadsheets.grid;

import java.io.IOException;

/** A sheet of a workbook, or the only one of a CSV file. */
public interface Sheet {

    /** Its name; empty of a CSV file. */
    String name();

    /** Whether the workbook does not show it. */
    boolean isHidden();

    /** Its rows, with the values of merged cells in each row that they cover. */
    Rows rows() throws IOException;
}
