package org.gascheck.spreadsheets.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.TemplateKind;
import org.gascheck.facts.model.ValueType;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;

/** Workbooks to fill in: a sheet for each kind of record, with headings, notes, lists to choose from and examples. */
public final class WorkbookTemplate {

    private static final int LAST_ROW = 2_000;
    private static final String HEADING = "D9E2F3";
    private static final String NUMBER_HEADING = "FFE699";
    private static final String LIST_HEADING = "E2EFDA";
    private static final String EXAMPLE = "808080";
    /** Excel takes a workbook with a longer title of a message for damaged. */
    private static final int LONGEST_TITLE = 32;
    private static final int LINE = 15;
    private static final int NARROW = 9;
    private static final int WIDE = 17;

    private final SheetModel model;
    private final Locale locale;
    private final Map<String, String> names;

    private WorkbookTemplate(SheetModel model, Map<String, String> names, Locale locale) {
        this.model = model;
        this.names = names;
        this.locale = locale;
    }

    /**
     * Writes a workbook for some kinds of template, in one language.
     *
     * @param out is left open
     */
    public static void write(OutputStream out, FactModel facts, List<TemplateKind> kinds, Locale locale)
            throws IOException {
        // Sheets have the same names whatever else a workbook has.
        SheetModel all = SheetModel.of(facts);
        Map<String, String> names = new HashMap<>();
        all.sheetNames(locale).forEach((table, name) -> names.put(table.name(), name));
        new WorkbookTemplate(SheetModel.of(facts, kinds), names, locale).write(out);
    }

    private void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "gascheck", "01.0000");
        Worksheet howTo = workbook.newWorksheet(HowToFillIn.NAME.in(locale));
        HowToFillIn.write(howTo, model, names, locale);
        howTo.finish();
        // Lists that cells choose from are written first, since the cells refer to them.
        Choices choices = new Choices(workbook, locale);
        for (Table table : model.tables()) {
            Worksheet sheet = workbook.newWorksheet(names.get(table.name()));
            write(sheet, table, choices);
            sheet.finish();
        }
        SettingsToFillIn.write(workbook, model, locale);
        choices.finish();
        workbook.finish();
    }

    private void write(Worksheet sheet, Table table, Choices choices) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String heading = column.label().in(locale);
            sheet.value(0, i, heading);
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("center").fillColor(colour(column))
                    .borderStyle("thin").set();
            sheet.comment(0, i, ColumnNote.of(column, table).in(locale));
            sheet.width(i, Math.max(NARROW, Math.min(WIDE, 2 + width(heading))));
            sheet.style(i).format(format(column)).set();
            choose(sheet, i, column, choices);
            example(sheet, i, column);
        }
        int longest = columns.stream().mapToInt(each -> width(each.label().in(locale))).max().orElse(0);
        sheet.rowHeight(0, LINE * (1 + longest / (WIDE - 3)));
        long fixed = columns.stream().filter(each -> each.kind() == Column.Kind.KEY || each.isOwnNumber()).count();
        sheet.freezePane((int) fixed, 1);
        Printing.onePageWide(sheet, true);
        sheet.repeatRows(0);
        sheet.setTabColor(table.parent() == null ? "2F5597" : "A9D08E");
    }

    private static String colour(Column column) {
        if (column.kind() == Column.Kind.KEY || column.isOwnNumber()) {
            return NUMBER_HEADING;
        }
        return column.field().role() == Field.Role.LIST ? LIST_HEADING : HEADING;
    }

    /** Columns of a text; a Chinese character takes two. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) > 0xFF ? 2 : 1;
        }
        return width;
    }

    /** Whatever Excel could take for another thing is text: numbers of records, words, months. */
    private static String format(Column column) {
        if (column.kind() != Column.Kind.VALUE || column.field().role() != Field.Role.FACT
                || column.field().value().set()) {
            return "@";
        }
        return switch (column.field().value().kind()) {
            case DATE -> "yyyy-mm-dd";
            case MOMENT -> "yyyy-mm-dd hh:mm";
            case NUMBER -> "General";
            default -> "@";
        };
    }

    private void choose(Worksheet sheet, int position, Column column, Choices choices) {
        Range from = choices.of(column);
        if (from == null) {
            return;
        }
        boolean single = column.field().role() == Field.Role.FACT && !column.field().value().set();
        Text wrong = Choices.WRONG;
        sheet.range(1, position, LAST_ROW, position).validateWithList(from)
                .allowBlank(true).showDropdown(true)
                .errorStyle(single ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFORMATION)
                .showErrorMessage(single).errorTitle(title(column.label().in(locale))).error(wrong.in(locale));
    }

    private static String title(String label) {
        return label.length() <= LONGEST_TITLE ? label : label.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private void example(Worksheet sheet, int position, Column column) {
        Object value = ExampleValues.of(column, locale);
        StyleSetter style = sheet.style(1, position);
        style.italic().fontColor(EXAMPLE).format(format(column));
        if (value instanceof LocalDate day) {
            sheet.value(1, position, day);
        } else if (value instanceof LocalDateTime at) {
            sheet.value(1, position, at);
        } else if (value instanceof BigDecimal number) {
            sheet.value(1, position, number);
        } else {
            sheet.value(1, position, value.toString());
        }
        style.set();
    }

    /** Whether a field is chosen from words. */
    static boolean isChosen(Field field) {
        return field.role() == Field.Role.LIST || field.role() == Field.Role.FACT
                && (field.value().kind() == ValueType.Kind.BOOLEAN || field.value().kind() == ValueType.Kind.CONSTANT);
    }
}
