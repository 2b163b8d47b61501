package org.gascheck.spreadsheets.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads mappings from YAML. */
public final class MappingReader {

    private static final int LARGEST = 1 << 20;
    private static final String IGNORE = "ignore";
    private static final Set<String> OF_SHEETS = 
            Set.of("sheet", "kind", "columns", "records", "complete", "assume");
    private static final Set<String> OF_COLUMNS = Set.of("field", "words", "dates");
    private static final Set<String> ORDERS = Set.of("dmy", "mdy");

    private final SheetModel model;
    private final MappingFaults faults;

    private MappingReader(SheetModel model, String source) {
        this.model = model;
        this.faults = new MappingFaults(source);
    }

    /**
     * Reads a mapping.
     *
     * @param source what problems call it
     * @throws UnreadableSpreadsheetException with the first thing that is wrong with it
     */
    public static Mapping read(String yaml, String source, SheetModel model) throws UnreadableSpreadsheetException {
        MappingReader reader = new MappingReader(model, source);
        LoadSettings settings = LoadSettings.builder().setLabel(source).setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0).setCodePointLimit(LARGEST).build();
        Object loaded;
        try {
            loaded = new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            String told = e.getMessage().replaceAll("\\s+", " ");
            throw new UnreadableSpreadsheetException(source, new Text("不是有效的 YAML：" + told, "no valid YAML: " + told));
        }
        return reader.mapping(loaded);
    }

    private Mapping mapping(Object loaded) throws UnreadableSpreadsheetException {
        Map<?, ?> root = faults.map(loaded, "");
        faults.checkKeys(root, Set.of("sheets"), "");
        List<SheetMapping> sheets = new ArrayList<>();
        if (!(root.get("sheets") instanceof List<?> listed)) {
            throw faults.fault("sheets", "一个列表", "a list");
        }
        for (int i = 0; i < listed.size(); i++) {
            sheets.add(sheet(faults.map(listed.get(i), "sheets/" + i), "sheets/" + i));
        }
        return new Mapping(sheets);
    }

    private SheetMapping sheet(Map<?, ?> sheet, String at) throws UnreadableSpreadsheetException {
        faults.checkKeys(sheet, OF_SHEETS, at);
        String name = sheet.containsKey("sheet") ? String.valueOf(sheet.get("sheet")) : SheetMapping.ANY;
        String kind = String.valueOf(sheet.get("kind"));
        Table table = model.table(kind).orElseThrow(() -> faults.unknown(
                at + "/kind", kind, model.tables().stream().map(Table::name).toList()));
        FlatRecords flat = new FlatRecords(faults, table, at);
        List<ColumnMapping> columns = new ArrayList<>();
        for (Map.Entry<?, ?> each : faults.map(sheet.get("columns"), at + "/columns").entrySet()) {
            String heading = String.valueOf(each.getKey());
            columns.add(column(heading, each.getValue(), table, flat, at + "/columns/" + heading));
        }
        return new SheetMapping(
                name, kind, columns, flat.fixed(sheet.get("records")), flat.complete(sheet.get("complete")),
                assumed(sheet.get("assume"), table, at + "/assume"));
    }

    /** What is so of all records of the sheet that do not tell it: {@code {kind: UNIT}}. */
    private List<String> assumed(Object assumed, Table table, String at) throws UnreadableSpreadsheetException {
        List<String> declared = new ArrayList<>();
        if (assumed == null) {
            return declared;
        }
        for (Map.Entry<?, ?> each : faults.map(assumed, at).entrySet()) {
            declared.add(table.name() + "." + each.getKey() + "=" + each.getValue());
        }
        Text fault = Assumptions.fault(model.facts(), declared).orElse(null);
        if (fault != null) {
            throw faults.of(at, fault);
        }
        return declared;
    }

    private ColumnMapping column(String heading, Object value, Table table, FlatRecords flat, String at)
            throws UnreadableSpreadsheetException {
        if (!(value instanceof Map<?, ?> told)) {
            String field = String.valueOf(value);
            String taken = field.equals(IGNORE) ? null : field(field, table, flat, at);
            return new ColumnMapping(heading, taken, Map.of(), null);
        }
        faults.checkKeys(told, OF_COLUMNS, at);
        Map<String, String> words = new LinkedHashMap<>();
        if (told.containsKey("words")) {
            faults.map(told.get("words"), at + "/words").forEach(
                    (word, meant) -> words.put(String.valueOf(word), String.valueOf(meant)));
        }
        String dates = told.containsKey("dates") ? String.valueOf(told.get("dates")) : null;
        if (dates != null && !ORDERS.contains(dates)) {
            throw faults.fault(at + "/dates", " dmy 或 mdy", "dmy or mdy");
        }
        return new ColumnMapping(
                heading, field(String.valueOf(told.get("field")), table, flat, at + "/field"), words, dates);
    }

    private String field(String name, Table table, FlatRecords flat, String at)
            throws UnreadableSpreadsheetException {
        FlatColumn nested = FlatColumn.of(name).orElse(null);
        if (nested != null) {
            return flat.column(nested, at);
        }
        List<String> names = table.columns().stream().map(Column::name).toList();
        if (!names.contains(name)) {
            throw faults.unknown(at, name, names);
        }
        return name;
    }
}
