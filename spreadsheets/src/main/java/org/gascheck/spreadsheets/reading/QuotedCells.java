package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;

/** Cells in whose text the apostrophe was left that Excel has before a text. */
final class QuotedCells {

    private static final char MARK = '\'';

    private int count;

    /** How many there were so far. */
    int count() {
        return count;
    }

    /** A row with the texts that are marked. */
    GridRow without(GridRow row) {
        List<Cell> cells = null;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (isMarked(cell)) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(i, Cell.text(cell.column(), cell.text().substring(1)));
                count++;
            }
        }
        return cells == null ? row : new GridRow(row.number(), row.hidden(), cells, row.wide());
    }

    private static boolean isMarked(Cell cell) {
        String text = cell.text();
        return cell.kind() == Cell.Kind.TEXT && text.length() > 1 && text.charAt(0) == MARK
                && Character.isLetterOrDigit(text.codePointAt(1)) && text.indexOf(MARK, 1) < 0;
    }
}
