package org.gascheck.spreadsheets.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.SheetFault;
import org.gascheck.spreadsheets.grid.Spreadsheet;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** Proposes how somebody's own workbook may be read: what is understood of it, and what is left to be said. */
public final class ProposedMapping {

    private static final int ROWS_LOOKED_AT = 500;
    private static final int HEADINGS_LOOKED_AT = 60;
    private static final int SHOWN_VALUES = 8;

    private final HeadingIndex index;
    private final Table chosen;
    private final Words words = new Words();
    private final StringBuilder yaml = new StringBuilder();

    private ProposedMapping(HeadingIndex index, Table chosen) {
        this.index = index;
        this.chosen = chosen;
    }

    /**
     * The proposal as YAML, with a comment for each thing that is not understood.
     *
     * @param chosen the table that all sheets are taken for, or null where their headings tell
     */
    public static String of(Spreadsheet spreadsheet, HeadingIndex index, Table chosen) throws IOException {
        ProposedMapping proposal = new ProposedMapping(index, chosen);
        proposal.yaml.append("""
                # 自有表格的对照文件：gascheck check --mapping 这个文件 表格.xlsx
                # How a workbook of your own is read. Lines with # are not understood: complete them, or write ignore.
                # words: what words in a column mean: constants, true, false, unknown or none; dates: dmy or mdy.
                # Facts of a record within the row's own: "devices[报警器].installed" as the field, what is so of it under
                # records: {"devices[报警器]": {fixed: {type: GAS_ALARM}}}, and complete: [devices] if each row tells all
                # of them: those that no column tells of count as not there. "devices[报警器]" alone: whether there is one.
                # What is so of all rows of a sheet and no column tells: assume: {kind: UNIT, industry: CATERING}; that
                # fills only what is not told, and reports show it as assumed.
                sheets:
                """);
        int before = proposal.yaml.length();
        for (Sheet sheet : spreadsheet.sheets()) {
            if (!SettingsSheet.isOne(sheet) && OpenedFile.mayHoldFacts(sheet)) {
                proposal.add(sheet, spreadsheet);
            }
        }
        if (proposal.yaml.length() == before) {
            throw new SheetFault(
                    "没有像表头的行：各表都是空的，或每行只有一个文本",
                    "no row looks like headings: the sheets are empty, or have one text a row");
        }
        return proposal.yaml.toString();
    }

    private void add(Sheet sheet, Spreadsheet spreadsheet) throws IOException {
        List<GridRow> first = new ArrayList<>();
        try (Rows rows = sheet.rows()) {
            for (GridRow row = rows.next(); row != null && first.size() < ROWS_LOOKED_AT; row = rows.next()) {
                if (!row.isBlank()) {
                    first.add(row);
                }
            }
        }
        GridRow headings = headings(first);
        if (headings == null) {
            return;
        }
        Map<Table, Integer> understood = index.understood(texts(headings));
        Table table = chosen != null ? chosen : table(sheet, headings, first);
        yaml.append("  - sheet: ").append(sheet.name().isEmpty() ? "\"*\"" : quoted(sheet.name())).append('\n');
        if (table == null) {
            String likely = understood.entrySet().stream()
                    .sorted(Map.Entry.<Table, Integer>comparingByValue().reversed()).limit(5)
                    .map(each -> each.getKey().name() + "（" + each.getKey().label().zh() + "）")
                    .collect(Collectors.joining(", "));
            yaml.append("    # kind: ?    # 哪种表？ which kind? ").append(likely).append('\n');
        } else {
            yaml.append("    kind: ").append(table.name()).append("    # ").append(table.label()).append('\n');
        }
        yaml.append("    columns:\n");
        List<GridRow> data = first.subList(first.indexOf(headings) + 1, first.size());
        CellValues values = new CellValues(words, spreadsheet.hasTypes(), spreadsheet.countsFrom1904());
        for (Cell heading : headings.cells()) {
            if (!heading.isBlank()) {
                add(heading, table, data, values);
            }
        }
    }

    private Table table(Sheet sheet, GridRow headings, List<GridRow> rows) {
        int at = rows.indexOf(headings);
        GridRow above = at == 0 ? null : rows.get(at - 1);
        Layout layout = new HeadingRow(index, Mapping.NONE, sheet.name()).of(headings, above);
        return layout == null ? null : layout.table();
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isBlank())
                .map(Cell::text).toList();
    }

    /** The row of which most cells are headings; where none is known, the first with several texts. */
    private GridRow headings(List<GridRow> rows) {
        GridRow best = null;
        int most = 0;
        for (GridRow row : rows.subList(0, Math.min(HEADINGS_LOOKED_AT, rows.size()))) {
            List<String> texts = texts(row);
            int known = chosen == null ? index.mostUnderstood(texts)
                    : index.understood(texts).getOrDefault(chosen, 0);
            int score = known * 100 + (texts.size() >= 2 && texts.size() == row.cells().size() ? 1 : 0);
            if (score > most) {
                most = score;
                best = row;
            }
        }
        return best;
    }

    private void add(Cell heading, Table table, List<GridRow> data, CellValues values) {
        Column column = table == null ? null : index.column(table, heading.text());
        String name = quoted(Plain.strip(heading.text()));
        if (column == null) {
            Text maybe = table == null ? new Text("", "") : index.maybe(table, heading.text());
            yaml.append("      # ").append(name).append(": ?    # ").append(samples(heading.column(), data))
                    .append(maybe.zh()).append('\n');
            return;
        }
        Set<String> strange = strange(heading.column(), column, data, values);
        if (strange.isEmpty()) {
            yaml.append("      ").append(name).append(": ").append(quoted(column.name()))
                    .append("    # ").append(column.label().zh()).append('\n');
            return;
        }
        yaml.append("      ").append(name).append(":    # ").append(column.label().zh()).append('\n')
                .append("        field: ").append(quoted(column.name())).append('\n')
                .append("        words:\n");
        strange.forEach(word -> yaml.append("          # ").append(quoted(word)).append(": ?\n"));
        yaml.append("          \"未知\": unknown\n");
    }

    private static String samples(int position, List<GridRow> data) {
        return data.stream().map(row -> row.at(position)).filter(cell -> cell != null && !cell.isBlank())
                .map(CellValues::shown).distinct().limit(4)
                .map(text -> text.length() > 12 ? text.substring(0, 12) + "…" : text)
                .map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining(" / "));
    }

    /** Words of a column that are no values of its field. */
    private Set<String> strange(int position, Column column, List<GridRow> data, CellValues values) {
        Set<String> strange = new LinkedHashSet<>();
        Field field = column.field();
        if (field == null || field.role() != Field.Role.FACT) {
            return strange;
        }
        ListCells lists = new ListCells(words, values);
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (GridRow row : data) {
            Cell cell = row.at(position);
            if (cell != null && !cell.isBlank() && strange.size() < SHOWN_VALUES) {
                seen.computeIfAbsent(CellValues.shown(cell), shown -> {
                    try {
                        Bound bound = Bound.of(position, "", column);
                        Object ignored = field.value().set()
                                ? lists.members(field, cell, bound) : values.value(field, cell, bound);
                        return true;
                    } catch (CellFault e) {
                        strange.add(shown);
                        return false;
                    }
                });
            }
        }
        return strange;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append(each);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(each < ' ' ? ' ' : each);
            }
        }
        return quoted.append('"').toString();
    }
}
