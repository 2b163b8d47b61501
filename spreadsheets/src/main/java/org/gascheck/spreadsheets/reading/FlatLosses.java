package org.gascheck.spreadsheets.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.spreadsheets.model.Table;

/** Rows that do not tell all of a list which their mapping declares to be complete, so that it is unknown. */
final class FlatLosses {

    private final Map<Table, Loss> losses = new LinkedHashMap<>();

    /** How many rows and cells of a list, and the first of them. */
    private static final class Loss {

        private final String cell;
        private final Set<String> unknown = new LinkedHashSet<>();
        private int rows;
        private int cells;

        Loss(String cell) {
            this.cell = cell;
        }
    }

    void add(RowFacts row) {
        row.lost().forEach((table, lost) -> {
            Loss loss = losses.computeIfAbsent(table, key ->
                    new Loss(row.layout.cellOf(FlatLists.pathOf(table), row.number)));
            loss.unknown.addAll(lost.unknown());
            loss.rows++;
            loss.cells += lost.cells();
        });
    }

    void tell(Notes notes) {
        losses.forEach((table, loss) -> notes.leaveUnjudged(loss.cell, new Text(
                loss.rows + " 行没有说有没有“" + String.join("、", loss.unknown) + "”，所以其“" + table.label().zh()
                        + "”按未知处理：其中 " + loss.cells + " 个单元格的内容未据以判断",
                loss.rows + " rows do not tell whether there is a \"" + String.join("\", \"", loss.unknown)
                        + "\", so that their \"" + table.label().en() + "\" is unknown: " + loss.cells
                        + " filled cells are not judged")));
    }

    void clear() {
        losses.clear();
    }
}
