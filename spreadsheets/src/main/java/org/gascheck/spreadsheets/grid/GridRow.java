package org.gascheck.spreadsheets.grid;

import java.util.List;

/**
 * A row of a sheet, or a record of a CSV file.
 *
 * @param number the row, from 1; of a CSV file the line on which it begins
 * @param hidden whether the sheet does not show it
 * @param cells  the cells that hold something, by their columns
 * @param wide   merged cells over several columns in which the row lies
 */
public record GridRow(int number, boolean hidden, List<Cell> cells, List<Region> wide) {

    /** The cell in a column, or null where that holds nothing. */
    public Cell at(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return cells.get(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** Whether there is nothing to see in it. */
    public boolean isBlank() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
