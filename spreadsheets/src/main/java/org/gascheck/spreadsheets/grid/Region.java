package org.gascheck.spreadsheets.grid;

/** Merged cells; rows from 1, columns from 0, all inclusive. */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Whether it is more than one column wide. */
    public boolean isWide() {
        return lastColumn > firstColumn;
    }
}
