package org.gascheck.spreadsheets.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.Cells;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;

/** What was read of a sheet although it does not show it: hidden rows and columns, which are facts all the same. */
final class Unseen {

    private static final int LONGEST = 20;
    private static final int MOST = 10;

    private final Rows rows;
    private int hidden;
    private final Map<Integer, String> columns = new TreeMap<>();

    Unseen(Rows rows) {
        this.rows = rows;
    }

    /** Takes note of a record. */
    void note(GridRow row, Layout layout) {
        hidden += row.hidden() ? 1 : 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (rows.isHidden(cell.column()) && !cell.isBlank() && !columns.containsKey(cell.column())) {
                Bound bound = layout.at(cell.column());
                if (bound != null && (bound.column() != null || layout.flat().cells().containsKey(cell.column()))) {
                    columns.put(cell.column(), bound.heading());
                }
            }
        }
    }

    /** Tells what was read. */
    void tell(String sheet, Notes notes) {
        if (hidden > 0) {
            notes.take(new Text(
                    sheet + hidden + " 行是隐藏的，照样读取", sheet + hidden + " hidden rows were read"));
        }
        if (!columns.isEmpty()) {
            String some = columns.entrySet().stream().limit(MOST)
                    .map(each -> Cells.letters(each.getKey()) + " “"
                            + Printable.of(each.getValue().replaceAll("\\s+", " "), LONGEST) + "”")
                    .collect(Collectors.joining("、"));
            boolean all = columns.size() <= MOST;
            notes.take(new Text(
                    sheet + columns.size() + " 列是隐藏的，照样读取：" + some + (all ? "" : "等"),
                    sheet + columns.size() + " hidden columns were read: "
                            + some.replace('“', '"').replace('”', '"').replace("、", ", ")
                            + (all ? "" : " and others")));
        }
    }
}
