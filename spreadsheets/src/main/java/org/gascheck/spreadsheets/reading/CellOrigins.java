package org.gascheck.spreadsheets.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gascheck.spreadsheets.Origins;

/** The cells of a submission by the places of its records; worked out when somebody asks. */
final class CellOrigins implements Origins {

    private final Map<String, RowCells> records = new HashMap<>();
    private final SettingsSheet settings;
    private final String lists;

    /** The row of a record. */
    private record RowCells(Layout layout, int number) {
    }

    /**
     * None yet.
     *
     * @param first the cell at which the submission begins
     */
    CellOrigins(SettingsSheet settings, String first) {
        this.settings = settings;
        this.lists = first;
    }

    void add(String pointer, RowFacts row) {
        records.put(pointer, new RowCells(row.layout, row.number));
        row.flat().forEach((path, layout) -> records.put(pointer + path, new RowCells(layout, row.number)));
    }

    @Override
    public Optional<String> at(String pointer) {
        String set = settings.cells().get(first(pointer));
        if (set != null) {
            return Optional.of(set);
        }
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            RowCells row = records.get(around);
            if (row != null) {
                return Optional.of(row.layout.cellOf(pointer.substring(around.length()), row.number));
            }
        }
        return records.containsKey(pointer + "/0") ? at(pointer + "/0") : Optional.of(lists);
    }

    private static String first(String pointer) {
        int second = pointer.indexOf('/', 1);
        return second < 0 ? pointer : pointer.substring(0, second);
    }
}
