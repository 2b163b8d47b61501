package org.gascheck.spreadsheets.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.Text;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;

/** The sheet that says how to fill in the others, and how what is left out is read. */
final class HowToFillIn {

    static final Text NAME = new Text("填表说明", "How to fill in");

    private static final Text TITLE = new Text("填表说明（先读这一页）", "How to fill in this workbook (read this first)");
    private static final Text SHEETS = new Text("各工作表", "The sheets");

    private HowToFillIn() {
    }

    static void write(Worksheet sheet, SheetModel model, Map<String, String> names, Locale locale) {
        Properties sentences = sentences(locale);
        int row = 0;
        sheet.value(row, 0, TITLE.in(locale));
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        for (int i = 1; sentences.containsKey(i + ".what"); i++, row++) {
            sheet.value(row, 0, sentences.getProperty(i + ".what"));
            sheet.value(row, 1, sentences.getProperty(i + ".how"));
            sheet.style(row, 0).bold().verticalAlignment("top").wrapText(true).set();
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        }
        row++;
        sheet.value(row, 0, SHEETS.in(locale));
        sheet.style(row, 0).bold().set();
        row++;
        for (Table table : model.tables()) {
            sheet.value(row, 0, names.get(table.name()));
            sheet.value(row, 1, Vocabulary.explanation(table.type().type()).in(locale));
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        sheet.width(0, 30);
        sheet.width(1, 100);
    }

    private static Properties sentences(Locale locale) {
        String name = locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? "how-to_zh.properties" : "how-to_en.properties";
        Properties sentences = new Properties();
        try (InputStream in = HowToFillIn.class.getResourceAsStream(name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
