package org.gascheck.spreadsheets.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;

/**
 * What a workbook says of how to judge all of it: the day, the instruments, the assumptions.
 *
 * @param values by the field of the submission
 * @param cells  the cells of these
 */
record SettingsSheet(Map<String, Object> values, Map<String, String> cells) {

    private static final Set<String> NAMES = Set.of("设置", "settings");

    static SettingsSheet none() {
        return new SettingsSheet(Map.of(), Map.of());
    }

    static boolean isOne(Sheet sheet) {
        return NAMES.contains(Plain.of(sheet.name()));
    }

    static SettingsSheet read(
            Sheet sheet, List<Field> header, CellValues values, ListCells lists, Notes notes, String source)
            throws IOException {
        SettingsSheet settings = new SettingsSheet(new LinkedHashMap<>(), new LinkedHashMap<>());
        try (Rows rows = sheet.rows()) {
            for (GridRow row = rows.next(); row != null; row = rows.next()) {
                settings.take(row, sheet.name(), header, values, lists, notes, source);
            }
        }
        return settings;
    }

    private void take(GridRow row, String sheet, List<Field> header, CellValues reader, ListCells lists,
            Notes notes, String source) throws IOException {
        if (row.isBlank() || row.cells().get(0).kind() != Cell.Kind.TEXT) {
            return;
        }
        Cell value = row.at(row.cells().get(0).column() + 1);
        if (value == null || value.isBlank()) {
            return;
        }
        String cell = Layout.cell(sheet, row.number(), value.column());
        String name = Plain.of(row.cells().get(0).text());
        Field field = header.stream().filter(each -> isNamed(each, name)).findFirst().orElse(null);
        if (field == null) {
            if (row.number() > 1) {
                notes.leaveUnjudged(cell, new Text(
                        "没有名为“" + Printable.of(row.cells().get(0).text(), 40) + "”的设置，未采用",
                        "there is no setting \"" + Printable.of(row.cells().get(0).text(), 40) + "\", it is not used"));
            }
            return;
        }
        try {
            Bound bound = Bound.of(value.column(), name, null);
            Object read = field.value().set()
                    ? lists.members(field, value, bound) : reader.value(field, value, bound);
            if (read != null) {
                values.put(field.name(), read);
                cells.put('/' + field.name(), cell);
            }
        } catch (CellFault e) {
            throw new UnreadableSpreadsheetException(Origins.placed(source, cell), e.told());
        }
    }

    private static boolean isNamed(Field field, String name) {
        Text label = Vocabulary.label(field);
        return List.of(Plain.of(label.zh()), Plain.of(label.en()), Plain.of(field.name())).contains(name)
                || Words.listed(Words.load("headings.properties"), "Submission." + field.name()).contains(name);
    }
}
