package org.gascheck.spreadsheets.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
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
    private static final Set<String> OF_SHEETS = Set.of("sheet", "kind", "columns");
    private static final Set<String> OF_COLUMNS = Set.of("field", "words", "dates");
    private static final Set<String> ORDERS = Set.of("dmy", "mdy");

    private final SheetModel model;
    private final String source;

    private MappingReader(SheetModel model, String source) {
        this.model = model;
        this.source = source;
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
        Map<?, ?> root = map(loaded, "");
        checkKeys(root, Set.of("sheets"), "");
        List<SheetMapping> sheets = new ArrayList<>();
        if (!(root.get("sheets") instanceof List<?> listed)) {
            throw fault("sheets", "一个列表", "a list");
        }
        for (int i = 0; i < listed.size(); i++) {
            sheets.add(sheet(map(listed.get(i), "sheets/" + i), "sheets/" + i));
        }
        return new Mapping(sheets);
    }

    private SheetMapping sheet(Map<?, ?> sheet, String at) throws UnreadableSpreadsheetException {
        checkKeys(sheet, OF_SHEETS, at);
        String name = sheet.containsKey("sheet") ? String.valueOf(sheet.get("sheet")) : SheetMapping.ANY;
        String kind = String.valueOf(sheet.get("kind"));
        Table table = model.table(kind).orElseThrow(() -> unknown(
                at + "/kind", kind, model.tables().stream().map(Table::name).toList()));
        List<ColumnMapping> columns = new ArrayList<>();
        for (Map.Entry<?, ?> each : map(sheet.get("columns"), at + "/columns").entrySet()) {
            String heading = String.valueOf(each.getKey());
            columns.add(column(heading, each.getValue(), table, at + "/columns/" + heading));
        }
        return new SheetMapping(name, kind, columns);
    }

    private ColumnMapping column(String heading, Object value, Table table, String at)
            throws UnreadableSpreadsheetException {
        if (!(value instanceof Map<?, ?> told)) {
            String field = String.valueOf(value);
            return new ColumnMapping(heading, field.equals(IGNORE) ? null : field(field, table, at), Map.of(), null);
        }
        checkKeys(told, OF_COLUMNS, at);
        Map<String, String> words = new LinkedHashMap<>();
        if (told.containsKey("words")) {
            map(told.get("words"), at + "/words").forEach(
                    (word, meant) -> words.put(String.valueOf(word), String.valueOf(meant)));
        }
        String dates = told.containsKey("dates") ? String.valueOf(told.get("dates")) : null;
        if (dates != null && !ORDERS.contains(dates)) {
            throw fault(at + "/dates", " dmy 或 mdy", "dmy or mdy");
        }
        return new ColumnMapping(heading, field(String.valueOf(told.get("field")), table, at + "/field"), words, dates);
    }

    private String field(String name, Table table, String at) throws UnreadableSpreadsheetException {
        List<String> names = table.columns().stream().map(Column::name).toList();
        if (!names.contains(name)) {
            throw unknown(at, name, names);
        }
        return name;
    }

    private Map<?, ?> map(Object value, String at) throws UnreadableSpreadsheetException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(at, "“名称: 内容”的集合", "a map of names and contents");
    }

    private void checkKeys(Map<?, ?> map, Set<String> known, String at) throws UnreadableSpreadsheetException {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw unknown(at + "/" + key, String.valueOf(key), known.stream().sorted().toList());
            }
        }
    }

    private UnreadableSpreadsheetException unknown(String at, String name, Collection<String> names) {
        Text maybe = Nearest.maybe(name, names);
        String some = String.join(", ", names.stream().limit(40).toList()) + (names.size() > 40 ? ", …" : "");
        return new UnreadableSpreadsheetException(source, new Text(
                at + "：没有“" + name + "”；应为 " + some + " 之一" + maybe.zh(),
                at + ": there is no \"" + name + "\"; expected one of " + some + "." + maybe.en()));
    }

    private UnreadableSpreadsheetException fault(String at, String zh, String en) {
        String place = at.isEmpty() ? "/" : at;
        return new UnreadableSpreadsheetException(
                source, new Text(place + "：应为" + zh, place + ": expected " + en));
    }
}
