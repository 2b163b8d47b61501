package org.gascheck.spreadsheets.writing;

import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.SheetModel;

/** The sheet that says how to judge what the others tell: the day and the instruments. */
final class SettingsToFillIn {

    static final Text NAME = new Text("设置", "Settings");

    private static final Text HEADING = new Text("设置项", "setting");
    private static final Text VALUE = new Text("内容", "value");
    private static final Text MEANING = new Text("说明", "meaning");

    private SettingsToFillIn() {
    }

    static void write(Workbook workbook, SheetModel model, Locale locale) throws IOException {
        Worksheet sheet = workbook.newWorksheet(NAME.in(locale));
        sheet.value(0, 0, HEADING.in(locale));
        sheet.value(0, 1, VALUE.in(locale));
        sheet.value(0, 2, MEANING.in(locale));
        sheet.range(0, 0, 0, 2).style().bold().fillColor("D9E2F3").set();
        int row = 1;
        for (Field field : model.header()) {
            sheet.value(row, 0, Vocabulary.label(field).in(locale));
            sheet.value(row, 2, Vocabulary.explanation(field).in(locale));
            boolean day = field.value().kind() == ValueType.Kind.DATE;
            sheet.style(row, 1).format(day ? "yyyy-mm-dd" : "@").fillColor("FFF2CC").set();
            sheet.style(row, 2).wrapText(true).set();
            row++;
        }
        sheet.width(0, 18);
        sheet.width(1, 24);
        sheet.width(2, 90);
        sheet.finish();
    }
}
