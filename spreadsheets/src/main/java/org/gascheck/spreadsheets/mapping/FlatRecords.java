package org.gascheck.spreadsheets.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** Checks what a mapping says of records that are nested in that of the row. */
final class FlatRecords {

    private static final Set<String> OF_RECORDS = Set.of("fixed");

    private final MappingFaults faults;
    private final Table table;
    private final String at;
    private final Set<FlatColumn> columns = new LinkedHashSet<>();

    FlatRecords(MappingFaults faults, Table table, String at) {
        this.faults = faults;
        this.table = table;
        this.at = at;
    }

    /** The name of the field, which is one that a column of a row can tell. */
    String column(FlatColumn named, String place) throws UnreadableSpreadsheetException {
        Table nested = nested(named.list(), place);
        if (!named.tellsExistence()) {
            Column column = column(nested, named.field(), place);
            if (column.isReference()) {
                throw faults.fault(place, "事实一列；引用其他记录的须另有一张表",
                        "a column of facts: what refers to other records needs a sheet of its own");
            }
        }
        columns.add(named);
        return named.record() + (named.tellsExistence() ? "" : '.' + named.field());
    }

    private Table nested(String list, String place) throws UnreadableSpreadsheetException {
        return table.nested().stream().filter(each -> each.name().equals(table.name() + '.' + list)).findFirst()
                .orElseThrow(() -> faults.unknown(place, list, lists()));
    }

    private List<String> lists() {
        return table.nested().stream().map(each -> each.name().substring(table.name().length() + 1)).toList();
    }

    private Column column(Table nested, String field, String place) throws UnreadableSpreadsheetException {
        List<Column> told = nested.columns().stream()
                .filter(each -> each.kind() == Column.Kind.VALUE && each.field().role() != Field.Role.LIST).toList();
        return told.stream().filter(each -> each.name().equals(field)).findFirst()
                .orElseThrow(() -> faults.unknown(place, field, told.stream().map(Column::name).toList()));
    }

    /** What is so of each of the records. */
    Map<String, Map<String, Object>> fixed(Object records) throws UnreadableSpreadsheetException {
        Map<String, Map<String, Object>> fixed = new LinkedHashMap<>();
        Set<String> told = new TreeSet<>();
        columns.forEach(column -> told.add(column.record()));
        if (records == null) {
            return fixed;
        }
        for (Map.Entry<?, ?> each : faults.map(records, at + "/records").entrySet()) {
            String record = String.valueOf(each.getKey());
            String place = at + "/records/" + record;
            FlatColumn named = FlatColumn.of(record).filter(FlatColumn::tellsExistence).orElse(null);
            if (named == null || !told.contains(named.record())) {
                throw faults.fault(place, "columns 中有列说到的记录，如 devices[报警器]",
                        "a record that one of the columns tells of, such as devices[alarm]");
            }
            Map<?, ?> said = faults.map(each.getValue(), place);
            faults.checkKeys(said, OF_RECORDS, place);
            Map<String, Object> values = new LinkedHashMap<>();
            for (Map.Entry<?, ?> value : faults.map(said.get("fixed"), place + "/fixed").entrySet()) {
                String field = String.valueOf(value.getKey());
                values.put(field, value(named, field, value.getValue(), place + "/fixed/" + field));
            }
            fixed.put(named.record(), values);
        }
        return fixed;
    }

    private Object value(FlatColumn record, String field, Object value, String place)
            throws UnreadableSpreadsheetException {
        Field of = column(nested(record.list(), place), field, place).field();
        if (columns.contains(new FlatColumn(record.list(), record.label(), field))) {
            throw faults.fault(place, "没有列说到的字段，而 columns 中有一列", "a field that no column tells of, and one does");
        }
        ValueType.Kind kind = of.role() == Field.Role.FACT && !of.value().set() ? of.value().kind() : null;
        if (kind == ValueType.Kind.BOOLEAN && value instanceof Boolean
                || kind == ValueType.Kind.TEXT && value instanceof String) {
            return value;
        }
        if (kind == ValueType.Kind.CONSTANT) {
            List<String> names = Arrays.stream(of.value().constants().getEnumConstants()).map(Enum::name).toList();
            if (names.contains(String.valueOf(value))) {
                return value;
            }
            throw faults.unknown(place, String.valueOf(value), names);
        }
        throw faults.fault(place, "true、false、用语的代码或文本（其他字段须有一列）",
                "true, false, the name of a constant or a text (of other fields there has to be a column)");
    }

    /** The lists of which each row tells all records: every list that a column tells of has to be one. */
    Set<String> complete(Object complete) throws UnreadableSpreadsheetException {
        Set<String> told = new LinkedHashSet<>();
        columns.forEach(column -> told.add(column.list()));
        Set<String> declared = new LinkedHashSet<>();
        if (complete != null && !(complete instanceof List<?>)) {
            throw faults.fault(at + "/complete", "一个列表", "a list");
        }
        for (Object each : complete == null ? List.of() : (List<?>) complete) {
            if (!told.contains(String.valueOf(each))) {
                throw faults.unknown(at + "/complete", String.valueOf(each), told);
            }
            declared.add(String.valueOf(each));
        }
        for (String list : told) {
            if (!declared.contains(list)) {
                throw faults.of(at + "/complete", new Text(
                        "没有声明“" + list + "”说全了：列出的就当作全部，没有列出的会当作没有。每行确实说全了这一类的，写 complete: ["
                                + list + "]；不是的，另用一张表列出",
                        "\"" + list + "\" is not declared to be complete: records that are listed count as all that"
                                + " there are. If each row does tell all of them, write complete: [" + list
                                + "]; if not, list them on a sheet of their own"));
            }
        }
        return declared;
    }
}
