package org.gascheck.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.Text;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;

/** Writes a submission as somebody would fill it into the sheets of the model. */
final class SubmissionWorkbook {

    private static final Text NONE = new Text("无", "none");
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final Text OPEN_ENDED = new Text("长期", "open-ended");

    private final SheetModel model;
    private final Locale locale;
    private final Map<Table, List<Object[]>> rows = new LinkedHashMap<>();

    private SubmissionWorkbook(SheetModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
    }

    static void write(Map<String, Object> facts, SheetModel model, Locale locale, Path file) throws IOException {
        SubmissionWorkbook written = new SubmissionWorkbook(model, locale);
        for (Table table : model.tables()) {
            if (table.parent() == null && facts.get(table.list().name()) instanceof List<?> list) {
                written.addAll(table, list, List.of());
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            written.write(facts, out);
        }
    }

    private void addAll(Table table, List<?> list, List<String> around) {
        List<Object[]> ofTable = rows.computeIfAbsent(table, key -> new ArrayList<>());
        if (list.isEmpty() && table.parent() == null) {
            Object[] none = new Object[table.columns().size()];
            none[0] = NONE.in(locale);
            ofTable.add(none);
        }
        for (Object each : list) {
            Map<?, ?> record = (Map<?, ?>) each;
            String own = record.containsKey("id") ? String.valueOf(record.get("id")) : "r" + ofTable.size();
            Object[] row = new Object[table.columns().size()];
            ofTable.add(row);
            for (int i = 0; i < row.length; i++) {
                Column column = table.columns().get(i);
                row[i] = switch (column.kind()) {
                    case KEY -> around.get(i);
                    case ROW -> own;
                    case VALUE -> value(column, at(record, column.path()));
                };
            }
            List<String> numbers = new ArrayList<>(around);
            numbers.add(own);
            for (Table nested : table.nested()) {
                if (at(record, nested.path()) instanceof List<?> inner && !inner.isEmpty()) {
                    addAll(nested, inner, numbers);
                }
            }
        }
    }

    private static Object at(Map<?, ?> record, List<Field> path) {
        Object at = record;
        for (Field step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step.name()) : null;
        }
        return at;
    }

    private Object value(Column column, Object value) {
        Field field = column.field();
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return NONE.in(locale);
        }
        return switch (field.role()) {
            case ID, REFERENCE -> value;
            case LIST -> null;
            case REFERENCE_LIST -> joined((Collection<?>) value);
            default -> field.value().set()
                    ? joined(((Collection<?>) value).stream().map(each -> shown(field, each)).toList())
                    : shown(field, value);
        };
    }

    private String joined(Collection<?> values) {
        List<String> quoted = values.stream().map(String::valueOf)
                .map(each -> each.matches("(?s).*[、;；,，/\\n].*") ? '"' + each + '"' : each).toList();
        return String.join(locale == Locale.ENGLISH ? "; " : "、", quoted);
    }

    private Object shown(Field field, Object value) {
        if (value instanceof Boolean truth) {
            return (truth ? YES : NO).in(locale);
        }
        if (field.value().kind() == ValueType.Kind.CONSTANT) {
            for (Enum<?> each : field.value().constants().getEnumConstants()) {
                if (each.name().equals(value)) {
                    return field.value().set() ? each.name() : Vocabulary.constant(each).in(locale);
                }
            }
        }
        if (field.value().kind() == ValueType.Kind.DATE) {
            return LocalDate.parse(value.toString());
        }
        return value.equals(Expiry.OPEN_ENDED_TEXT) && field.value().kind() == ValueType.Kind.EXPIRY
                ? OPEN_ENDED.in(locale) : value;
    }

    private void write(Map<String, Object> facts, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "test", "1.0");
        Map<Table, String> names = model.sheetNames(locale);
        for (Map.Entry<Table, List<Object[]>> each : rows.entrySet()) {
            Worksheet sheet = workbook.newWorksheet(names.get(each.getKey()));
            for (int i = 0; i < each.getKey().columns().size(); i++) {
                sheet.value(0, i, each.getKey().columns().get(i).label().in(locale));
            }
            for (int i = 0; i < each.getValue().size(); i++) {
                for (int j = 0; j < each.getValue().get(i).length; j++) {
                    put(sheet, i + 1, j, each.getValue().get(i)[j]);
                }
            }
            sheet.finish();
        }
        Worksheet settings = workbook.newWorksheet(new Text("设置", "Settings").in(locale));
        int row = 1;
        for (Field field : model.header()) {
            Object value = facts.get(field.name());
            if (value != null) {
                settings.value(row, 0, Vocabulary.label(field).in(locale));
                put(settings, row, 1, field.value().set() ? joined((Collection<?>) value) : shown(field, value));
                row++;
            }
        }
        settings.finish();
        workbook.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, new BigDecimal(number.toString()));
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
